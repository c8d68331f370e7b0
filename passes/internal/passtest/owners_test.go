package passtest

import (
	"testing"

	"golang.org/x/tools/go/analysis"
)

// TestRunOwners runs analyzers that report the same calls.
func TestRunOwners(t *testing.T) {
	as := func(name, category, text string) *analysis.Analyzer {
		a := newAnalyzer(func(pass *analysis.Pass, d *analysis.Diagnostic) {
			d.Category = category
			d.SuggestedFixes = nil
			if text != "" {
				d.SuggestedFixes = []analysis.SuggestedFix{replace(rng(*d), "Call another", text)}
			}
		})
		a.Name = name
		return a
	}
	elsewhere := newAnalyzer(func(pass *analysis.Pass, d *analysis.Diagnostic) { d.End-- })
	elsewhere.Name = "elsewhere"
	twice := newAnalyzer(func(pass *analysis.Pass, d *analysis.Diagnostic) {
		other := *d
		other.Category = "other"
		pass.Report(other)
	})
	both := map[Two]string{{"calls/call", "more/call"}: "they are two"}
	for _, test := range []struct {
		name        string
		suite       []*analysis.Analyzer
		twoMistakes map[Two]string
		want        []string
	}{
		{"one", []*analysis.Analyzer{newAnalyzer(nil)}, nil, nil},
		{"other ranges", []*analysis.Analyzer{newAnalyzer(nil), elsewhere}, nil, nil},
		{"two analyzers", []*analysis.Analyzer{newAnalyzer(nil), as("more", "call", "")}, nil,
			[]string{"a.go:8: calls/call and more/call report one place"}},
		{"two categories", []*analysis.Analyzer{twice}, nil, []string{"calls/call and calls/other report one place"}},
		{"two mistakes", []*analysis.Analyzer{newAnalyzer(nil), as("more", "call", "nothing()")}, both, nil},
		{"two mistakes that one fix cures", []*analysis.Analyzer{newAnalyzer(nil), as("more", "call", "good()")}, both,
			[]string{"calls/call and more/call report one place, and one fix cures both"}},
		{"a reason for nothing", []*analysis.Analyzer{newAnalyzer(nil)}, both,
			[]string{"no test data has a place that makes both calls/call and more/call"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			var r recorder
			runOwners(&r, test.suite, test.twoMistakes, write(t, module+source))
			r.check(t, test.want)
		})
	}
}
