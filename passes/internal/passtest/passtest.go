// Package passtest runs an analyzer over packages of test data and checks all
// that it reports.
//
// It is to golang.org/x/tools/go/analysis/analysistest what a strict teacher
// is to a kind one. Comments such as
//
//	f(x) // want "first message" "second message"
//	// want +2 "message two lines below"
//
// hold regular expressions that the messages on that line must match, one
// each. Beyond that,
//
//   - a diagnostic has an end, a category and a page; it is in lower case and
//     not in a test file;
//   - a file f.go has a golden file f.go.golden if and only if a fix edits it;
//     that is a txtar archive with exactly one section for each message of
//     such a fix, showing the file with all fixes of that message;
//   - each fix, applied alone, leaves a package that compiles and is formatted,
//     but for the blanks that line up columns, which no edit can know;
//   - the first fix of each diagnostic cures: analyzed again, the package has
//     that diagnostic no more and no new one;
//   - all first fixes together do so too, and nothing is left that has a fix.
//
// Run the test with -update to write the golden files.
package passtest

import (
	"flag"
	"testing"

	"golang.org/x/tools/go/analysis"
)

var update = flag.Bool("update", false, "write golden files")

// Run applies the analyzer to the packages that the patterns match in the
// module at dir and checks what it reports.
func Run(t *testing.T, dir string, a *analysis.Analyzer, patterns ...string) {
	t.Helper()
	run(t, dir, a, *update, patterns...)
}

// A reporter is the part of testing.TB that failures go to.
type reporter interface {
	Helper()
	Errorf(format string, args ...any)
}

func run(t reporter, dir string, a *analysis.Analyzer, update bool, patterns ...string) {
	t.Helper()
	pkgs, err := load(dir, patterns...)
	if err != nil {
		t.Errorf("loading %s in %s: %v", patterns, dir, err)
		return
	}
	checkAnalyzer(t, a)
	golden, dirs := make(goldens), make(map[string]bool)
	for _, pkg := range pkgs {
		dirs[pkg.Dir] = true
		c, err := newCheck(t, a, pkg, golden)
		if err != nil {
			t.Errorf("package %s: %v", pkg.ID, err)
			continue
		}
		c.checkWants()
		c.checkDiagnostics()
		c.checkFixes()
	}
	golden.check(t, dirs, update)
}
