package analyzer_test

import (
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"slices"
	"testing"

	"golang.org/x/tools/go/analysis"

	"github.com/corsvet/corsvet/analyzer"
	"github.com/corsvet/corsvet/internal/ignoring"
)

// TestForEditor has an analyzer that reports each call, with a fix.
func TestForEditor(t *testing.T) {
	const text = "package p\n\nfunc f() {\n\tf()\n}\n"
	calls := &analysis.Analyzer{Name: "calls", Run: func(pass *analysis.Pass) (any, error) {
		ast.Inspect(pass.Files[0], func(n ast.Node) bool {
			if call, ok := n.(*ast.CallExpr); ok {
				fixes := make([]analysis.SuggestedFix, 1, 2)
				fixes[0].Message = "Fix it"
				pass.Report(analysis.Diagnostic{Pos: call.Pos(), End: call.End(), SuggestedFixes: fixes})
			}
			return true
		})
		return "result", nil
	}}
	for _, test := range []struct {
		name     string
		readFile func(string) ([]byte, error)
		want     []string
	}{
		{"an editor", func(string) ([]byte, error) { return []byte(text), nil }, []string{"Fix it", ignoring.Title}},
		{"no way to read", nil, []string{"Fix it"}},
		{"a file that is gone", func(string) ([]byte, error) { return nil, errors.New("gone") }, []string{"Fix it"}},
		{"another text", func(string) ([]byte, error) { return []byte("package p\n"), nil }, []string{"Fix it"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			fset := token.NewFileSet()
			file, err := parser.ParseFile(fset, "p.go", text, parser.ParseComments)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			offering := analyzer.ForEditor(calls)
			result, err := offering.Run(&analysis.Pass{
				Analyzer: offering,
				Fset:     fset,
				Files:    []*ast.File{file},
				ReadFile: test.readFile,
				Report: func(d analysis.Diagnostic) {
					for _, fix := range d.SuggestedFixes {
						got = append(got, fix.Message)
					}
					if last := d.SuggestedFixes[len(d.SuggestedFixes)-1]; last.Message == ignoring.Title {
						e := last.TextEdits[0]
						at, end := fset.Position(e.Pos).Offset, fset.Position(e.End).Offset
						if got, want := text[:at]+string(e.NewText)+text[end:], "package p\n\nfunc f() {\n\t//corsvet:ignore calls reason\n\tf()\n}\n"; got != want {
							t.Errorf("it makes\n%s, want\n%s", got, want)
						}
					}
				},
			})
			if result != "result" || err != nil || !slices.Equal(got, test.want) {
				t.Errorf("the fixes are %q, want %q (%v, %v)", got, test.want, result, err)
			}
		})
	}
}
