package fixkind

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func TestMessages(t *testing.T) {
	seen := make(map[string]bool)
	for k, p := range kinds {
		if p.message == "" || seen[p.message] {
			t.Errorf("kind %d: message %q is empty or that of another kind", k, p.message)
		}
		seen[p.message] = true
		if got := IsComplete(Kind(k).Fix(nil).Message); got != p.complete {
			t.Errorf("IsComplete of %q is %t", p.message, got)
		}
	}
	if IsComplete("Do something") {
		t.Error("a fix of an unknown kind is complete")
	}
}

// TestAllFixes: no pass makes a fix other than by Kind.Fix, so that there is no
// message that the table does not have.
func TestAllFixes(t *testing.T) {
	fset, files := token.NewFileSet(), 0
	err := filepath.WalkDir("../../passes", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") {
			return err
		}
		files++
		file, err := parser.ParseFile(fset, name, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		for n := range ast.Preorder(file) {
			if lit, ok := n.(*ast.CompositeLit); ok && makesFix(lit) {
				t.Errorf("%s: a fix that is not made by Kind.Fix", fset.Position(lit.Pos()))
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if files == 0 {
		t.Error("no files in passes")
	}
}

// makesFix reports whether lit is a fix, or a list of fixes whose type is left
// out.
func makesFix(lit *ast.CompositeLit) bool {
	t := lit.Type
	if list, ok := t.(*ast.ArrayType); ok {
		elided := func(elt ast.Expr) bool {
			lit, ok := elt.(*ast.CompositeLit)
			return ok && lit.Type == nil
		}
		if !slices.ContainsFunc(lit.Elts, elided) {
			return false
		}
		t = list.Elt
	}
	sel, ok := t.(*ast.SelectorExpr)
	return ok && sel.Sel.Name == "SuggestedFix"
}
