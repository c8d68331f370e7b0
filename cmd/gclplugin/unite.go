package gclplugin

import (
	"cmp"
	"fmt"
	"go/token"
	"path/filepath"
	"reflect"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
)

// unite returns an analyzer that reports what the given ones find, in a form
// that golangci-lint can show and fix. It is one analyzer because golangci-lint
// applies the fixes of all at once.
func unite(analyzers []*analysis.Analyzer) *analysis.Analyzer {
	recorders := make([]*analysis.Analyzer, len(analyzers))
	for i, a := range analyzers {
		recorders[i] = record(a)
	}
	return &analysis.Analyzer{
		Name:     linter, // golangci-lint puts any other name before the messages
		Doc:      "report mistakes with CORS and cookies",
		URL:      "https://pkg.go.dev/github.com/corsvet/corsvet",
		Requires: recorders,
		Run: func(pass *analysis.Pass) (any, error) {
			var found []analysis.Diagnostic
			for _, recorder := range recorders {
				for _, d := range pass.ResultOf[recorder].([]analysis.Diagnostic) {
					d.Message = message(pass.Fset, recorder.Name, d)
					d.Related = nil // each would be an issue of its own
					found = append(found, d)
				}
			}
			slices.SortStableFunc(found, func(x, y analysis.Diagnostic) int { return cmp.Compare(x.Pos, y.Pos) })
			var applied fixes
			for _, d := range found {
				d.SuggestedFixes = applied.first(pass.Fset, d)
				pass.Report(d)
			}
			return nil, nil
		},
	}
}

// record returns an analyzer that does what a does, but whose result is the
// diagnostics of a.
func record(a *analysis.Analyzer) *analysis.Analyzer {
	recorder := *a
	recorder.ResultType = reflect.TypeFor[[]analysis.Diagnostic]()
	recorder.Run = func(pass *analysis.Pass) (any, error) {
		var diagnostics []analysis.Diagnostic
		p := *pass
		p.Report = func(d analysis.Diagnostic) { diagnostics = append(diagnostics, d) }
		_, err := a.Run(&p)
		return diagnostics, err
	}
	return &recorder
}

// message returns the message of d, a diagnostic of the analyzer name, with its
// related places.
func message(fset *token.FileSet, name string, d analysis.Diagnostic) string {
	text := name + ": " + d.Message
	if len(d.Related) == 0 {
		return text
	}
	var places []string
	for _, r := range d.Related {
		posn := fset.Position(r.Pos)
		places = append(places, fmt.Sprintf("%s:%d: %s", filepath.Base(posn.Filename), posn.Line, r.Message))
	}
	return fmt.Sprintf("%s (%s)", text, strings.Join(places, "; "))
}
