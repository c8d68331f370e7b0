package exchange

import (
	"go/token"
	"go/types"
	"testing"
)

// TestSortedObjects: which list a fix takes does not depend on the order in which a driver
// has parsed the files of a package, which may be any.
func TestSortedObjects(t *testing.T) {
	fset := token.NewFileSet()
	later, earlier := fset.AddFile("b.go", -1, 100), fset.AddFile("a.go", -1, 100)
	set := make(map[types.Object]bool)
	for name, pos := range map[string]token.Pos{"b1": later.Pos(10), "b2": later.Pos(20), "a1": earlier.Pos(10), "a2": earlier.Pos(20)} {
		set[types.NewVar(pos, nil, name, types.Typ[types.String])] = true
	}
	var names string
	for _, obj := range sortedObjects(fset, set) {
		names += obj.Name() + " "
	}
	if want := "a1 a2 b1 b2 "; names != want {
		t.Errorf("got %s, want %s", names, want)
	}
}
