package gclplugin

import (
	"errors"
	"fmt"
	"go/token"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"
)

// The package that the fake analyzers of the tests look at.
var files = map[string]string{
	"go.mod": "module example.com/p\n\ngo 1.25\n",
	"a.go":   "package p\n\nvar a1 = 1\n\nvar a2, a3 = 2, 3\n",
	"b.go":   "package p\n\nvar b1 = 1\n",
}

// A finding is a diagnostic at the place where a text is in the files.
type finding struct {
	at      string
	related []string // where texts are
	fixes   [][]edit

	// placeholder says that the first of the fixes has to be filled in.
	placeholder bool
}

// An edit replaces a text, or inserts something before it.
type edit struct {
	text        string
	insert, new string
}

func TestUnite(t *testing.T) {
	fixOf := func(edits ...edit) [][]edit { return [][]edit{edits} }
	for _, test := range []struct {
		name     string
		findings []finding
		want     []string // message, and the edits of each fix
	}{
		{"a plain finding", []finding{{at: "a1"}}, []string{"fake: a1"}},
		{"findings come in the order of their places",
			[]finding{{at: "a2"}, {at: "a1"}, {at: "a3"}},
			[]string{"fake: a1", "fake: a2", "fake: a3"}},
		{"related places become part of the message",
			[]finding{{at: "a1", related: []string{"a2", "b1"}}},
			[]string{"fake: a1 (a.go:5: here is a2; b.go:3: here is b1)"}},

		{"a fix",
			[]finding{{at: "a1", fixes: fixOf(edit{text: "a1", new: "x"}, edit{text: "a2", new: "y"})}},
			[]string{"fake: a1 | a1->x a2->y"}},
		{"of two fixes the first",
			[]finding{{at: "a1", fixes: [][]edit{{{text: "a1", new: "x"}}, {{text: "a1", new: "y"}}}}},
			[]string{"fake: a1 | a1->x"}},
		{"a fix that has to be filled in is left out, and so are those after it",
			[]finding{
				{at: "a1", placeholder: true, fixes: [][]edit{{{text: "a1", new: "x"}}, {{text: "a1", new: "y"}}}},
				{at: "a2", fixes: fixOf(edit{text: "a1", new: "z"})},
			},
			[]string{"fake: a1", "fake: a2 | a1->z"}},
		{"a fix that also edits another file is left out",
			[]finding{{at: "a1", fixes: fixOf(edit{text: "a1", new: "x"}, edit{text: "b1", new: "y"})}},
			[]string{"fake: a1"}},

		{"of fixes that overlap the first",
			[]finding{
				{at: "a1", fixes: fixOf(edit{text: "a2, a3", new: "x"})},
				{at: "a2", fixes: fixOf(edit{text: "a1", new: "y"}, edit{text: "a2", new: "y"})},
				{at: "a3", fixes: fixOf(edit{text: "a1", new: "z"})},
			},
			[]string{"fake: a1 | a2, a3->x", "fake: a2", "fake: a3 | a1->z"}},
		{"of fixes that replace the same text differently the first",
			[]finding{
				{at: "a1", fixes: fixOf(edit{text: "a3", new: "x"})},
				{at: "a2", fixes: fixOf(edit{text: "a3", new: "y"})},
			},
			[]string{"fake: a1 | a3->x", "fake: a2"}},
		{"fixes that touch at their ends do not overlap",
			[]finding{
				{at: "a1", fixes: fixOf(edit{text: "a1", new: "x"})},
				{at: "a2", fixes: fixOf(edit{text: " = 1", new: "y"})},
			},
			[]string{"fake: a1 | a1->x", "fake: a2 |  = 1->y"}},
		{"fixes may share an edit",
			[]finding{
				{at: "a1", fixes: fixOf(edit{text: "a1", new: "x"}, edit{text: "a3", new: "x"})},
				{at: "a2", fixes: fixOf(edit{text: "a2", new: "x"}, edit{text: "a3", new: "x"})},
			},
			[]string{"fake: a1 | a1->x a3->x", "fake: a2 | a2->x a3->x"}},
		{"insertions of a fix at one place are joined, and shared",
			[]finding{
				{at: "a1", fixes: fixOf(edit{text: "var a1", insert: "x "}, edit{text: "a1", new: "z"}, edit{text: "var a1", insert: "y "})},
				{at: "a2", fixes: fixOf(edit{text: "var a1", insert: "x "}, edit{text: "var a1", insert: "y "})},
			},
			[]string{"fake: a1 | ->x y  a1->z", "fake: a2 | ->x y "}},
		{"of fixes that insert different texts at one place the first",
			[]finding{
				{at: "a1", fixes: fixOf(edit{text: "var a1", insert: "x"}, edit{text: "var a1", insert: "y"})},
				{at: "a2", fixes: fixOf(edit{text: "var a1", insert: "x"})},
			},
			[]string{"fake: a1 | ->xy", "fake: a2"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			fake := newFake("fake", test.findings)
			got := diagnose(t, []*analysis.Analyzer{fake})
			if !slices.Equal(got, test.want) {
				t.Errorf("got\n\t%s\nwant\n\t%s", strings.Join(got, "\n\t"), strings.Join(test.want, "\n\t"))
			}
		})
	}
}

// TestUniteSeveral: what analyzers find is put in order, and their fixes are
// compared, across analyzers.
func TestUniteSeveral(t *testing.T) {
	got := diagnose(t, []*analysis.Analyzer{
		newFake("one", []finding{{at: "a2", fixes: [][]edit{{{text: "a1", new: "x"}}}}}),
		newFake("two", []finding{{at: "a1", fixes: [][]edit{{{text: "a1", new: "y"}}}}, {at: "a2"}}),
	})
	want := []string{"two: a1 | a1->y", "one: a2", "two: a2"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestUniteRequires: an analyzer gets the results that it requires, also those
// of an analyzer that is united as well, and its own result is let go.
func TestUniteRequires(t *testing.T) {
	counter := newFake("counter", []finding{{at: "a1"}})
	report := counter.Run
	counter.ResultType = reflect.TypeFor[int]()
	counter.Run = func(pass *analysis.Pass) (any, error) {
		_, err := report(pass)
		return len(pass.Files), err
	}
	user := &analysis.Analyzer{
		Name:     "user",
		Doc:      "uses the counter",
		Requires: []*analysis.Analyzer{counter},
		Run: func(pass *analysis.Pass) (any, error) {
			pass.ReportRangef(pass.Files[0].Name, "%s got %d", pass.Analyzer.Name, pass.ResultOf[counter])
			return nil, nil
		},
	}
	got := diagnose(t, []*analysis.Analyzer{counter, user})
	want := []string{"user: user got 2", "counter: a1"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestUniteError(t *testing.T) {
	broken := &analysis.Analyzer{
		Name: "broken",
		Doc:  "fails",
		Run:  func(*analysis.Pass) (any, error) { return nil, errors.New("no luck") },
	}
	for act := range run(t, []*analysis.Analyzer{broken}).All() {
		if act.Analyzer.Name == "broken" && act.Err != nil && act.Err.Error() == "no luck" {
			return
		}
	}
	t.Error("the error was lost")
}

// diagnose returns what united analyzers report, each in a line.
func diagnose(t *testing.T, analyzers []*analysis.Analyzer) (lines []string) {
	t.Helper()
	root := run(t, analyzers).Roots[0]
	if root.Err != nil {
		t.Fatal(root.Err)
	}
	for _, d := range root.Diagnostics {
		if d.Related != nil {
			t.Errorf("%s: got related places", d.Message)
		}
		line := d.Message
		for _, fix := range d.SuggestedFixes {
			line += " |"
			for _, e := range fix.TextEdits {
				line += fmt.Sprintf(" %s->%s", text(t, root.Package.Fset, e), e.NewText)
			}
		}
		lines = append(lines, line)
	}
	return lines
}

func run(t *testing.T, analyzers []*analysis.Analyzer) *checker.Graph {
	t.Helper()
	dir := t.TempDir()
	for name, content := range files {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	pkgs, err := packages.Load(&packages.Config{Mode: packages.LoadSyntax | packages.NeedModule, Dir: dir, Env: append(os.Environ(), "GOWORK=off")}, ".")
	if err != nil {
		t.Fatal(err)
	}
	graph, err := checker.Analyze([]*analysis.Analyzer{unite(analyzers)}, pkgs, &checker.Options{Sequential: true})
	if err != nil {
		t.Fatal(err)
	}
	return graph
}

// newFake returns an analyzer with the findings. The message of each is the
// text of its place.
func newFake(name string, findings []finding) *analysis.Analyzer {
	return &analysis.Analyzer{
		Name: name,
		Doc:  "reports what the test says",
		Run: func(pass *analysis.Pass) (any, error) {
			for _, f := range findings {
				d := analysis.Diagnostic{Pos: find(pass, f.at), Message: f.at}
				for _, place := range f.related {
					d.Related = append(d.Related, analysis.RelatedInformation{Pos: find(pass, place), Message: "here is " + place})
				}
				for i, edits := range f.fixes {
					fix := analysis.SuggestedFix{Message: []string{"Set Secure: true", "Use SameSite=Lax instead"}[i]}
					if f.placeholder && i == 0 {
						fix.Message = "Replace * by an allow-list"
					}
					for _, e := range edits {
						fix.TextEdits = append(fix.TextEdits, e.at(find(pass, e.text)))
					}
					d.SuggestedFixes = append(d.SuggestedFixes, fix)
				}
				pass.Report(d)
			}
			return nil, nil
		},
	}
}

// at returns the edit of the text at pos. Insertions have no End, as analysis
// allows.
func (e edit) at(pos token.Pos) analysis.TextEdit {
	if e.insert != "" {
		return analysis.TextEdit{Pos: pos, NewText: []byte(e.insert)}
	}
	return analysis.TextEdit{Pos: pos, End: pos + token.Pos(len(e.text)), NewText: []byte(e.new)}
}

// find returns where text first is in the files of the package.
func find(pass *analysis.Pass, text string) token.Pos {
	for _, file := range pass.Files {
		name := filepath.Base(pass.Fset.Position(file.FileStart).Filename)
		if i := strings.Index(files[name], text); i >= 0 {
			return file.FileStart + token.Pos(i)
		}
	}
	return token.NoPos
}

// text returns what an edit replaces.
func text(t *testing.T, fset *token.FileSet, e analysis.TextEdit) string {
	t.Helper()
	start := fset.Position(e.Pos)
	content := files[filepath.Base(start.Filename)]
	return content[start.Offset:fset.Position(e.End).Offset]
}
