package fix

import (
	"cmp"
	"slices"
	"testing"

	"golang.org/x/tools/go/analysis"
)

// Edits that open one and the same body cannot go together.
func TestOneLineTogether(t *testing.T) {
	s := parse(t, "package p\n\nfunc f() { target(); other() }\n")
	edits := slices.Concat(InsertBefore(s.fset, s.stmt(t), "new()"), Guard(s.fset, s.stmt(t), "ok"))
	if !overlap(edits) {
		t.Errorf("%v", edits)
	}
}

func overlap(edits []analysis.TextEdit) bool {
	edits = slices.Clone(edits)
	slices.SortStableFunc(edits, func(x, y analysis.TextEdit) int {
		return cmp.Or(cmp.Compare(x.Pos, y.Pos), cmp.Compare(x.End, y.End))
	})
	for i, e := range edits[1:] {
		if e.Pos < edits[i].End {
			return true
		}
	}
	return false
}
