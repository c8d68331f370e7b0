package passtest

import (
	"fmt"
	"go/ast"
	"maps"
	"os"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/packages"
)

// A check holds what is known of one package.
type check struct {
	t           reporter
	a           *analysis.Analyzer
	pkg         *packages.Package
	goldens     goldens
	diagnostics []analysis.Diagnostic
	sources     map[string][]byte // by file name
	importer    importer
}

func newCheck(t reporter, a *analysis.Analyzer, pkg *packages.Package, goldens goldens) (*check, error) {
	c := &check{
		t:        t,
		a:        a,
		pkg:      pkg,
		goldens:  goldens,
		sources:  make(map[string][]byte),
		importer: importer{pkg, reachable(pkg.Types)},
	}
	for _, file := range pkg.Syntax {
		name := fileName(pkg, file)
		content, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		c.sources[name] = content
	}
	found, err := analyze(pkg, nil, a)
	if err != nil {
		return nil, err
	}
	c.diagnostics = found[0]
	return c, nil
}

// checkFixes applies each fix alone and then all first fixes together.
func (c *check) checkFixes() {
	generated := make(map[string]bool)
	for _, file := range c.pkg.Syntax {
		generated[fileName(c.pkg, file)] = ast.IsGenerated(file)
	}
	together := make(map[string][]edit)
	for _, d := range c.diagnostics {
		for i, fix := range d.SuggestedFixes {
			what := c.describe(d, fix)
			edits := c.fileEdits(fix)
			for name := range edits {
				if generated[name] {
					c.t.Errorf("%s edits a generated file", what)
				}
			}
			c.goldens.add(c.t, what, fix.Message, edits, c.sources)
			if i == 0 {
				c.merge(what, together, edits)
			}
			fixed, contents := c.apply(what, edits)
			if i == 0 && fixed != nil {
				c.checkCure(what, fixed, contents, &d)
			}
		}
	}
	if len(together) == 0 {
		return
	}
	what := fmt.Sprintf("package %s: all first fixes together", c.pkg.ID)
	if fixed, contents := c.apply(what, together); fixed != nil {
		c.checkCure(what, fixed, contents, nil)
	}
}

func (c *check) describe(d analysis.Diagnostic, fix analysis.SuggestedFix) string {
	return fmt.Sprintf("%s: fix %q", c.position(d.Pos), fix.Message)
}

// merge adds edits to those in all.
func (c *check) merge(what string, all, edits map[string][]edit) {
	for name, list := range edits {
		merged, ok := merge(all[name], list)
		if !ok {
			c.t.Errorf("%s overlaps the first fix of another diagnostic", what)
			continue
		}
		all[name] = merged
	}
}

// apply returns the package with the edits, or nil if it does not compile, and
// the contents of the files that differ.
func (c *check) apply(what string, edits map[string][]edit) (*packages.Package, map[string][]byte) {
	contents := make(map[string][]byte)
	for _, name := range slices.Sorted(maps.Keys(edits)) {
		contents[name] = applyEdits(c.sources[name], edits[name])
		if isFormatted(c.sources[name]) && !isFormatted(contents[name]) {
			c.t.Errorf("%s leaves a file that is not formatted:\n%s", what, contents[name])
		}
	}
	fixed, err := recheck(c.pkg, c.importer, contents)
	if err != nil {
		c.t.Errorf("%s does not compile: %v", what, err)
		return nil, nil
	}
	return fixed, contents
}

// checkCure analyzes a fixed package. If d is given, it must be gone; else
// nothing that had a fix may be left: what had none may have one now, for what stood in
// its way is repaired. Nothing may be new.
func (c *check) checkCure(what string, fixed *packages.Package, contents map[string][]byte, d *analysis.Diagnostic) {
	found, err := analyze(fixed, contents, c.a)
	if err != nil {
		c.t.Errorf("%s: analyzing the result: %v", what, err)
		return
	}
	diagnostics := found[0]
	if d != nil {
		if k := c.kind(*d); c.count(diagnostics)[k] >= c.count(c.diagnostics)[k] {
			c.t.Errorf("%s does not cure: %s", what, d.Message)
		}
	}
	if d == nil {
		c.checkLeft(what, diagnostics)
	}
	c.checkNothingNew(what, diagnostics)
}

// checkLeft checks that of each kind no more diagnostics are left that have a fix than there
// were that had none.
func (c *check) checkLeft(what string, diagnostics []analysis.Diagnostic) {
	hasFix := func(d analysis.Diagnostic) bool { return len(d.SuggestedFixes) > 0 }
	without := c.count(slices.DeleteFunc(slices.Clone(c.diagnostics), hasFix))
	for _, left := range diagnostics {
		if !hasFix(left) {
			continue
		}
		if without[c.kind(left)]--; without[c.kind(left)] < 0 {
			c.t.Errorf("%s leave %s: %s", what, c.position(left.Pos), left.Message)
		}
	}
}

// checkNothingNew compares the diagnostics of a fixed package with those before.
func (c *check) checkNothingNew(what string, diagnostics []analysis.Diagnostic) {
	before, after := c.count(c.diagnostics), c.count(diagnostics)
	for _, d := range diagnostics {
		if k := c.kind(d); after[k] > before[k] {
			c.t.Errorf("%s: new diagnostic at %s: %s", what, c.position(d.Pos), d.Message)
		}
	}
}

// A kind is what is told apart of diagnostics whose lines have moved.
type kind struct{ file, category, message string }

func (c *check) kind(d analysis.Diagnostic) kind {
	return kind{c.position(d.Pos).Filename, d.Category, d.Message}
}

func (c *check) count(diagnostics []analysis.Diagnostic) map[kind]int {
	counts := make(map[kind]int)
	for _, d := range diagnostics {
		counts[c.kind(d)]++
	}
	return counts
}

func fileName(pkg *packages.Package, file *ast.File) string {
	return pkg.Fset.File(file.Package).Name()
}

// firstDifference describes where two texts part.
func firstDifference(got, want string) string {
	g, w := strings.SplitAfter(got, "\n"), strings.SplitAfter(want, "\n")
	i := 0
	for i < len(g) && i < len(w) && g[i] == w[i] {
		i++
	}
	at := func(lines []string) string {
		if i < len(lines) {
			return lines[i]
		}
		return ""
	}
	return fmt.Sprintf("line %d: got %q, want %q", i+1, at(g), at(w))
}
