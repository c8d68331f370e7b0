package passtest

import (
	"errors"
	"go/ast"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
)

// TestRunForms runs analyzers that fail on one form each.
func TestRunForms(t *testing.T) {
	const source = `
-- a.go --
package a

import "strings"

type T struct{}

func (*T) Two(s string, n int) {}

func all(list ...string) int { return len(list) }

func f(t T) {
	t.Two("a", 1)
	t.Two("a", (2))
	_ = strings.ToUpper("a")
	_ = all("a", "b")
	_ = all(
		"a",
	)
}
-- b.go --
package a

func g() { println(nil == any(nil), len("a")) }
`
	// without returns an analyzer that fails on a package with some text.
	without := func(name, text string) *analysis.Analyzer {
		a := newAnalyzer(nil)
		a.Name = name
		a.Run = func(pass *analysis.Pass) (any, error) {
			for _, file := range pass.Files {
				source, err := pass.ReadFile(pass.Fset.File(file.FileStart).Name())
				if err != nil {
					return nil, err
				}
				if strings.Contains(string(source), text) {
					return nil, errors.New("has " + text)
				}
			}
			return nil, nil
		}
		return a
	}
	for _, test := range []struct {
		text string
		want []string
	}{
		{"no such text", nil},
		{`t.Two(givenOperands2("a", 1))`, []string{"operands by one call: has "}},
		{`all(givenList("a", "b")...)`, []string{"operands in a list: has "}},
		{"_ = all()\n\t_ = all(\n\t\t\n)", []string{"no operands where none are needed: has "}},
		{`sameAsGiven(strings.ToUpper)("a")`, []string{"functions by a call: has "}},
		{`strings.ToUpper((sameAsGiven("a")))`, []string{"operands by calls: has "}},
		{`(*T).Two(&t, "a", 1)`, []string{"method expressions: has "}},
		{`((t).Two)(("a"), ((2)))`, []string{"parentheses: has "}},
		{`println(((nil) == (any((nil)))), (len(("a"))))`, []string{"parentheses: has "}},
	} {
		t.Run(test.text, func(t *testing.T) {
			var r recorder
			runForms(&r, write(t, module+source), []*analysis.Analyzer{without("finds", test.text)}, "./...")
			r.check(t, test.want)
		})
	}

	// ofIf returns an analyzer that reports the conditions of a type.
	ofIf := func(name string, is func(cond ast.Expr) bool) *analysis.Analyzer {
		a := newAnalyzer(nil)
		a.Name = name
		a.Run = func(pass *analysis.Pass) (any, error) {
			for _, file := range pass.Files {
				ast.Inspect(file, func(n ast.Node) bool {
					if n, ok := n.(*ast.IfStmt); ok && is(n.Cond) {
						pass.Report(analysis.Diagnostic{Pos: n.Pos(), Message: "is", Category: "cond"})
					}
					return true
				})
			}
			return nil, nil
		}
		return a
	}
	seeing := ofIf("seeing", func(cond ast.Expr) bool { _, ok := ast.Unparen(cond).(*ast.BinaryExpr); return ok })
	blind := ofIf("blind", func(cond ast.Expr) bool { _, ok := cond.(*ast.BinaryExpr); return ok })
	fooled := ofIf("fooled", func(cond ast.Expr) bool { _, ok := cond.(*ast.ParenExpr); return ok })
	var r recorder
	runForms(&r, write(t, module+"-- a.go --\npackage a\n\nfunc f(x int) {\n\tif x == 1 {\n\t}\n}\n"), []*analysis.Analyzer{seeing, blind, fooled}, "./...")
	r.check(t, []string{"a.go:4: blind/cond", "a.go:4: fooled/cond"})

	r = recorder{}
	runForms(&r, write(t, module), []*analysis.Analyzer{newAnalyzer(nil)}, "./...")
	r.check(t, []string{"no packages match"})
}
