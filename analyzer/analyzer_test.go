package analyzer_test

import (
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"

	"github.com/corsvet/corsvet/analyzer"
)

const passesURL = "https://pkg.go.dev/github.com/corsvet/corsvet/passes/"

func TestSuiteIsValid(t *testing.T) {
	if err := analysis.Validate(analyzer.All); err != nil {
		t.Error(err)
	}
	seen := make(map[string]bool)
	for _, a := range analyzer.All {
		if !regexp.MustCompile(`^[a-z]+$`).MatchString(a.Name) {
			t.Errorf("%s: the name is not all lower-case letters", a.Name)
		}
		if seen[a.Name] {
			t.Errorf("%s: the name is used twice", a.Name)
		}
		seen[a.Name] = true
		if want := passesURL + a.Name; a.URL != want {
			t.Errorf("%s: URL is %q, want %q", a.Name, a.URL, want)
		}
	}
}

// TestNoFacts keeps drivers from loading all dependencies from source.
func TestNoFacts(t *testing.T) {
	for a := range requirements(analyzer.All) {
		if len(a.FactTypes) > 0 {
			t.Errorf("%s has facts", a.Name)
		}
	}
}

// TestHelpersHaveNoFlags: no driver offers the flags of an analyzer that is
// only required by others.
func TestHelpersHaveNoFlags(t *testing.T) {
	helpers := requirements(analyzer.All)
	for _, a := range analyzer.All {
		delete(helpers, a)
	}
	for a := range helpers {
		a.Flags.VisitAll(func(f *flag.Flag) { t.Errorf("%s has the flag -%s", a.Name, f.Name) })
	}
}

// TestDocumentation checks that every analyzer's page, which comes from its
// package comment, has a title that fits the lists and the parts that a user
// looks for.
func TestDocumentation(t *testing.T) {
	for _, a := range analyzer.All {
		title := title(a)
		if !strings.HasPrefix(title, "report ") || len(title) > 60 || strings.HasSuffix(title, ".") {
			t.Errorf("%s: the title is %q, want %q and at most 60 characters in all, without a full stop", a.Name, title, "report ...")
		}
		for _, part := range []string{"\n\nBefore", "\n\nAfter", "\n\nIn the browser's console", "\n\nReferences: "} {
			if !strings.Contains(a.Doc, part) {
				t.Errorf("%s: the documentation has no paragraph %q", a.Name, strings.TrimSpace(part))
			}
		}
	}
}

// TestFolders checks that an analyzer has the folder, and its tests the one,
// that its name says, and that no pass is left out of the suite.
func TestFolders(t *testing.T) {
	passes := make(map[string]bool)
	dirs, err := os.ReadDir("../passes")
	if err != nil {
		t.Fatal(err)
	}
	for _, dir := range dirs {
		passes[dir.Name()] = dir.Name() != "internal" && dir.Name() != "inventory" // which reports nothing
	}
	for _, a := range analyzer.All {
		if !passes[a.Name] {
			t.Errorf("%s: no folder passes/%[1]s", a.Name)
		}
		delete(passes, a.Name)
		for _, dir := range []string{"bad", "good"} {
			dir := filepath.Join("../testdata", a.Name, dir)
			files, _ := filepath.Glob(filepath.Join(dir, "*.go"))
			below, _ := filepath.Glob(filepath.Join(dir, "*", "*.go"))
			if len(files)+len(below) == 0 {
				t.Errorf("%s: no Go files in %s", a.Name, dir)
			}
		}
	}
	for name, isPass := range passes {
		if isPass {
			t.Errorf("passes/%s is not in the suite", name)
		}
	}
}

// TestReadme checks the table of analyzers: a row for each, with its title.
func TestReadme(t *testing.T) {
	readme, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	rows := make(map[string]string)
	row := regexp.MustCompile(`(?m)^\| \[([a-z]+)\]\(` + regexp.QuoteMeta(passesURL) + `([a-z]+)\) \| (.+) \|$`)
	for _, m := range row.FindAllStringSubmatch(string(readme), -1) {
		if m[1] != m[2] {
			t.Errorf("README: the row of %s links to %s", m[1], m[2])
		}
		rows[m[1]] = m[3]
	}
	for _, a := range analyzer.All {
		// Markdown would take a lone * for emphasis.
		if got, want := strings.ReplaceAll(rows[a.Name], "`", ""), title(a); got != want {
			t.Errorf("README: the row of %s says %q, want %q", a.Name, got, want)
		}
		delete(rows, a.Name)
	}
	for name := range rows {
		t.Errorf("README: there is no analyzer %s", name)
	}
}

func title(a *analysis.Analyzer) string {
	title, _, _ := strings.Cut(a.Doc, "\n\n")
	return title
}

// requirements returns roots and all that they require, directly or not.
func requirements(roots []*analysis.Analyzer) map[*analysis.Analyzer]bool {
	seen := make(map[*analysis.Analyzer]bool)
	var visit func([]*analysis.Analyzer)
	visit = func(list []*analysis.Analyzer) {
		for _, a := range list {
			if !seen[a] {
				seen[a] = true
				visit(a.Requires)
			}
		}
	}
	visit(roots)
	return seen
}
