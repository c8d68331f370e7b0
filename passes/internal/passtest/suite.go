package passtest

import (
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/packages"
)

// RunSuite checks what the analyzers' fixes do to each other, in the packages
// that the patterns match in the module at dir: no fix brings a diagnostic of
// another analyzer, and all first fixes can be applied together, after which
// nothing is new and nothing is left that had a fix.
//
// What one analyzer reports, and its fixes do, is for [Run] to check.
func RunSuite(t *testing.T, dir string, suite []*analysis.Analyzer, patterns ...string) {
	t.Helper()
	runSuite(t, dir, suite, patterns...)
}

func runSuite(t reporter, dir string, suite []*analysis.Analyzer, patterns ...string) {
	t.Helper()
	pkgs, err := load(dir, patterns...)
	if err != nil {
		t.Errorf("loading %s in %s: %v", patterns, dir, err)
		return
	}
	for _, pkg := range pkgs {
		var checks []*check
		for _, a := range suite {
			c, err := newCheck(t, a, pkg, nil)
			if err != nil {
				t.Errorf("package %s: %v", pkg.ID, err)
				return
			}
			checks = append(checks, c)
		}
		checkSuite(t, pkg, checks)
	}
}

// checkSuite checks a package that each analyzer has a check of.
func checkSuite(t reporter, pkg *packages.Package, checks []*check) {
	together := make(map[string][]edit)
	for _, c := range checks {
		for _, d := range c.diagnostics {
			for i, fix := range d.SuggestedFixes {
				what := c.describe(d, fix)
				edits := c.fileEdits(fix)
				if i == 0 {
					c.merge(what, together, edits)
				}
				c.checkOthers(what, checks, edits)
			}
		}
	}
	if len(together) == 0 {
		return
	}
	what := "package " + pkg.ID + ": all first fixes of all analyzers together"
	if fixed, contents := checks[0].apply(what, together); fixed != nil {
		for _, c := range checks {
			c.checkCure(what, fixed, contents, nil)
		}
	}
}

// checkOthers checks that a fix of c brings no diagnostic of another analyzer.
func (c *check) checkOthers(what string, checks []*check, edits map[string][]edit) {
	fixed, _ := c.apply(what, edits)
	if fixed == nil {
		return
	}
	var others []*check
	var analyzers []*analysis.Analyzer
	for _, other := range checks {
		if other != c {
			others, analyzers = append(others, other), append(analyzers, other.a)
		}
	}
	found, err := analyze(fixed, nil, analyzers...)
	if err != nil {
		c.t.Errorf("%s: analyzing the result: %v", what, err)
		return
	}
	for i, other := range others {
		other.checkNothingNew(what+" of "+c.a.Name, found[i])
	}
}
