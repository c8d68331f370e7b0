package prove

import (
	"fmt"
	"go/ast"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
)

// counting returns what the analyzer finds and how often it has run, as a whole
// and to try fixes.
func counting(t *testing.T, e *editor) (found []finding, runs, trials int) {
	t.Helper()
	counted := *calls
	counted.Run = Run(func(pass *analysis.Pass) (any, error) {
		runs++
		if Trying(pass) {
			trials++
		}
		return runCalls(pass)
	})
	e.pass.Analyzer = &counted
	return e.run(t), runs, trials
}

// TestTrials: where nothing is wrong there is one trial for each fix that a
// finding may have.
func TestTrials(t *testing.T) {
	for _, test := range []struct {
		names []string
		want  int
	}{
		{[]string{"noEdits"}, 0},
		{[]string{"right"}, 1},
		{[]string{"right", "rightToo", "noEnd", "sharedEdit", "twoFiles"}, 1},
		{[]string{"right", "completeFirst"}, 2},
		{[]string{"right", "doesNotCure", "rightToo"}, 2},
		{[]string{"right", "doesNotCompile"}, 1}, // of what does compile
	} {
		found, runs, trials := counting(t, newEditor(t, onlyCases(test.names...)))
		if trials != test.want || runs != trials+1 {
			t.Errorf("%q: %d trials and %d runs, want %d trials", test.names, trials, runs, test.want)
		}
		if len(found) != len(test.names) {
			t.Errorf("%q: %d findings", test.names, len(found))
		}
	}
}

// TestBounds: what is beyond them is reported without fixes.
func TestBounds(t *testing.T) {
	// To tell the fixes that hold takes five trials: all four together, the first
	// two, the others, and those one by one.
	var b strings.Builder
	b.WriteString("package m\n\nfunc bad() {}\n\nfunc good() {}\n")
	for i, name := range []string{"right", "right", "doesNotCompile", "right"} {
		fmt.Fprintf(&b, "\ntype t%d int\n\nfunc (t%[1]d) %s() { bad() }\n", i, name)
	}
	nodes := 0
	e := newEditor(t, map[string]string{"a.go": b.String()})
	for range ast.Preorder(e.pass.Files[0]) {
		nodes++
	}
	for _, test := range []struct {
		limits bounds
		want   int
	}{
		{enough, 3},
		{bounds{5, 5 * nodes}, 3},
		{bounds{4, 5 * nodes}, 2},
		{bounds{5, 5*nodes - 1}, 2},
		{bounds{2, 5 * nodes}, 2},
		{bounds{1, 5 * nodes}, 0},
		{bounds{5, nodes}, 0},
		{bounds{0, 5 * nodes}, 0},
		{bounds{5, 0}, 0},
	} {
		bounded := *calls
		bounded.Run = runWithin(test.limits, runCalls, nil)
		e.pass.Analyzer = &bounded
		found, offered := e.run(t), 0
		for _, f := range found {
			offered += len(f.fixes)
		}
		if len(found) != 4 || offered != test.want {
			t.Errorf("%+v: %d fixes in %d findings, want %d", test.limits, offered, len(found), test.want)
		}
	}
}
