package ignore_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"slices"
	"testing"

	"golang.org/x/tools/go/analysis"

	"github.com/corsvet/corsvet/passes/internal/ignore"
)

func TestParse(t *testing.T) {
	for _, test := range []struct {
		text string
		ok   bool
		want ignore.Directive
	}{
		{"//corsvet:ignore a why", true, ignore.Directive{Verb: "ignore", Names: []string{"a"}, Reason: "why"}},
		{"//corsvet:ignore a,b why not", true, ignore.Directive{Verb: "ignore", Names: []string{"a", "b"}, Reason: "why not"}},
		{"//corsvet:ignore\ta\twhy", true, ignore.Directive{Verb: "ignore", Names: []string{"a"}, Reason: "why"}},
		{"//corsvet:ignore a see https://example.com", true, ignore.Directive{Verb: "ignore", Names: []string{"a"}, Reason: "see https://example.com"}},
		{"//corsvet:ignore a why // more", true, ignore.Directive{Verb: "ignore", Names: []string{"a"}, Reason: "why"}},
		{"//corsvet:ignore a // more", true, ignore.Directive{Verb: "ignore", Names: []string{"a"}}},
		{"//corsvet:ignore a reason", true, ignore.Directive{Verb: "ignore", Names: []string{"a"}}},
		{"//corsvet:ignore a reason // more", true, ignore.Directive{Verb: "ignore", Names: []string{"a"}}},
		{"//corsvet:ignore a reason why", true, ignore.Directive{Verb: "ignore", Names: []string{"a"}, Reason: "reason why"}},
		{"//corsvet:ignore a", true, ignore.Directive{Verb: "ignore", Names: []string{"a"}}},
		{"//corsvet:ignore", true, ignore.Directive{Verb: "ignore"}},
		{"//corsvet:ignorea why", true, ignore.Directive{Verb: "ignorea", Names: []string{"why"}}},
		{"//corsvet:", true, ignore.Directive{}},
		{"//corsvet: ignore a why", true, ignore.Directive{}},
		{"// corsvet:ignore a why", false, ignore.Directive{}},
		{"/*corsvet:ignore a why*/", false, ignore.Directive{}},
		{"//corsvetignore a why", false, ignore.Directive{}},
	} {
		got, ok := ignore.Parse(&ast.Comment{Text: test.text})
		if ok != test.ok || got.Verb != test.want.Verb || !slices.Equal(got.Names, test.want.Names) || got.Reason != test.want.Reason {
			t.Errorf("Parse(%q) = %+v, %t, want %+v, %t", test.text, got, ok, test.want, test.ok)
		}
	}
}

// TestRun has an analyzer called "calls" report every call. The calls of no are
// to be suppressed, those of yes are not.
func TestRun(t *testing.T) {
	const source = `package p

func end() {
	no() //corsvet:ignore calls why
	yes()
	no(0, func() { no() }) //corsvet:ignore other,calls why
	yes() //corsvet:ignore other why
	yes() //corsvet:ignore calls
	yes() //corsvet:ignored calls why
	yes() // corsvet:ignore calls why
	if no() { //corsvet:ignore calls why
		yes()
	} else if no() { //corsvet:ignore calls why
		yes()
	}
	yes(1,
		no(), 2) //corsvet:ignore calls of this line
	no(1, //corsvet:ignore calls why
		yes(),
	)
}

func above() {
	//corsvet:ignore calls why
	no()
	yes()
	//corsvet:ignore calls why
	// More about it.
	no()
	// Some words.
	//corsvet:ignore calls why
	no()
	//corsvet:ignore calls why

	yes()
	//corsvet:ignore calls why
	no(yes,
		yes())
	//corsvet:ignore other why
	//corsvet:ignore calls why
	no()
	x := 1 //corsvet:ignore calls of this line
	yes(x)
}

// Declared is a declaration.
//
//corsvet:ignore calls why
func declared() {
	no()

	no()
}

//corsvet:ignore calls why

func apart() { yes() }

//corsvet:ignore calls why
var (
	a = no()
	b = no()
)

var (
	//corsvet:ignore calls why
	c = func() int {
		return no()
	}
	d = yes()
)

func inside() { //corsvet:ignore calls of this line
	yes()
}

//line other.go:4
var e = yes()
`
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "p.go", source, parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	reported := make(map[token.Pos]bool)
	pass := &analysis.Pass{
		Analyzer: &analysis.Analyzer{Name: "calls"},
		Fset:     fset,
		Files:    []*ast.File{file},
		Report:   func(d analysis.Diagnostic) { reported[d.Pos] = true },
	}
	calls := func(f func(*ast.CallExpr)) {
		ast.Inspect(file, func(n ast.Node) bool {
			if call, ok := n.(*ast.CallExpr); ok {
				f(call)
			}
			return true
		})
	}
	run := ignore.Run(func(pass *analysis.Pass) (any, error) {
		calls(func(call *ast.CallExpr) { pass.Report(analysis.Diagnostic{Pos: call.Pos(), End: call.End()}) })
		return "result", nil
	})
	if res, err := run(pass); res != "result" || err != nil {
		t.Errorf("Run's function returned %v, %v", res, err)
	}
	calls(func(call *ast.CallExpr) {
		if got, want := reported[call.Pos()], call.Fun.(*ast.Ident).Name == "yes"; got != want {
			t.Errorf("line %d: reported is %t", fset.PositionFor(call.Pos(), false).Line, got)
		}
	})
}
