package passtest

import (
	"testing"

	"golang.org/x/tools/go/analysis"
)

// TestRunSuite runs the analyzer of calls of bad together with others that are
// made from it.
func TestRunSuite(t *testing.T) {
	const source = `
-- a.go --
package a

func bad() {}

func good() {}

func f() {
	bad()
}
`
	// as returns an analyzer of another name that reports only if the package
	// has a function that it dislikes, and fixes its calls with a text.
	as := func(name, dislikes, text string) *analysis.Analyzer {
		a := newAnalyzer(func(pass *analysis.Pass, d *analysis.Diagnostic) {
			d.Message = "call of bad for " + name
			d.SuggestedFixes = []analysis.SuggestedFix{replace(rng(*d), "Call another", text)}
		})
		run := a.Run
		a.Name = name
		a.Run = func(pass *analysis.Pass) (any, error) {
			if dislikes != "" && pass.Pkg.Scope().Lookup(dislikes) == nil {
				return nil, nil
			}
			return run(pass)
		}
		return a
	}
	declaring := newAnalyzer(func(pass *analysis.Pass, d *analysis.Diagnostic) {
		end := pass.Files[0].FileEnd
		d.SuggestedFixes = []analysis.SuggestedFix{
			replace(rng(*d), "Call good", "good()"),
			{Message: "Declare more", TextEdits: []analysis.TextEdit{{Pos: end, End: end, NewText: []byte("\nfunc more() {}\n")}}},
		}
	})
	for _, test := range []struct {
		name  string
		suite []*analysis.Analyzer
		want  []string // parts of the failures
	}{
		{"alone", []*analysis.Analyzer{newAnalyzer(nil)}, nil},
		{"nothing of the other", []*analysis.Analyzer{newAnalyzer(nil), as("other", "more", "good()")}, nil},
		{"the same fix", []*analysis.Analyzer{newAnalyzer(nil), as("other", "", "good()")}, nil},
		{"an alternative brings another", []*analysis.Analyzer{declaring, as("other", "more", "good()")},
			[]string{`fix "Declare more" of calls: new diagnostic at `}},
		{"first fixes that overlap", []*analysis.Analyzer{newAnalyzer(nil), as("other", "", "func() {}()")},
			[]string{`fix "Call another" overlaps the first fix of another diagnostic`}},
		{"a first fix that leaves the finding of another", []*analysis.Analyzer{as("one", "", "bad ()")},
			[]string{"not formatted", "not formatted", "first fixes of all analyzers together leave "}},
		{"a fix that does not compile", []*analysis.Analyzer{as("one", "", "nothing()")},
			[]string{"does not compile", "does not compile"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			var r recorder
			runSuite(&r, write(t, module+source), test.suite, "./...")
			r.check(t, test.want)
		})
	}

	var r recorder
	runSuite(&r, write(t, module), []*analysis.Analyzer{newAnalyzer(nil)}, "./...")
	r.check(t, []string{"no packages match"})
}
