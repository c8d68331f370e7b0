package passtest

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
)

// Two are the names of two mistakes that one place can make, each of the form
// analyzer/category, in their order.
type Two [2]string

// RunOwners checks that one place in the code has one owner: that no two
// diagnostics of different analyzers, or of different categories of one, have
// the same range. twoMistakes says of which two that is right, and why: neither
// tells of the other. What one fix cures is one mistake all the same, so that
// their first fixes must not make the same edits.
//
// Each of dirs is a module, of which all packages are analyzed. What is in
// twoMistakes must be seen in one of them.
//
// It returns the names of all that is reported, of the form analyzer/category.
func RunOwners(t *testing.T, suite []*analysis.Analyzer, twoMistakes map[Two]string, dirs ...string) (reported map[string]bool) {
	t.Helper()
	return runOwners(t, suite, twoMistakes, dirs...)
}

func runOwners(t reporter, suite []*analysis.Analyzer, twoMistakes map[Two]string, dirs ...string) (reported map[string]bool) {
	t.Helper()
	reported = make(map[string]bool)
	seen := make(map[Two]bool)
	for _, dir := range dirs {
		pkgs, err := load(dir, "./...")
		if err != nil {
			t.Errorf("loading %s: %v", dir, err)
			continue
		}
		for _, pkg := range pkgs {
			found, err := analyze(pkg, nil, suite...)
			if err != nil {
				t.Errorf("package %s: %v", pkg.ID, err)
				continue
			}
			type place struct {
				file       string
				line       int
				start, end int
			}
			type owner struct {
				name  string
				edits string // those of the first fix
			}
			owners := make(map[place][]owner)
			var places []place
			for i, a := range suite {
				for _, d := range found[i] {
					start, end := pkg.Fset.PositionFor(d.Pos, false), pkg.Fset.PositionFor(max(d.Pos, d.End), false)
					p := place{start.Filename, start.Line, start.Offset, end.Offset}
					if owners[p] == nil {
						places = append(places, p)
					}
					o := owner{name: a.Name + "/" + d.Category}
					reported[o.name] = true
					if len(d.SuggestedFixes) > 0 {
						o.edits = fmt.Sprint(d.SuggestedFixes[0].TextEdits)
					}
					owners[p] = append(owners[p], o)
				}
			}
			for _, p := range places {
				list := owners[p]
				slices.SortStableFunc(list, func(x, y owner) int { return strings.Compare(x.name, y.name) })
				for i, x := range list {
					for _, y := range list[i+1:] {
						two := Two{x.name, y.name}
						switch {
						case x.name == y.name:
						case twoMistakes[two] == "":
							t.Errorf("%s:%d: %s and %s report one place", p.file, p.line, x.name, y.name)
						case x.edits != "" && x.edits == y.edits:
							t.Errorf("%s:%d: %s and %s report one place, and one fix cures both", p.file, p.line, x.name, y.name)
						}
						seen[two] = true
					}
				}
			}
		}
	}
	for two := range twoMistakes {
		if !seen[two] {
			t.Errorf("no test data has a place that makes both %s and %s", two[0], two[1])
		}
	}
	return reported
}
