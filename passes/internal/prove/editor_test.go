package prove

import (
	goimporter "go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"

	"github.com/corsvet/corsvet/internal/typesinfo"
)

// A finding is what a driver shows: a message and those of its fixes.
type finding struct {
	message string
	fixes   []string
}

func findings(diagnostics []analysis.Diagnostic) (list []finding) {
	for _, d := range diagnostics {
		f := finding{message: d.Message}
		for _, fix := range d.SuggestedFixes {
			f.fixes = append(f.fixes, fix.Message)
		}
		list = append(list, f)
	}
	return list
}

// checkFindings compares the findings with those of the named cases, or of all
// of them.
func checkFindings(t *testing.T, got []finding, names ...string) {
	t.Helper()
	want := make(map[string][]string)
	for _, c := range cases {
		if c.name == "leavesImportUnused" || len(names) == 0 || slices.Contains(names, c.name) {
			want["bad is called in "+c.name] = c.offered
		}
	}
	for _, f := range got {
		offered, ok := want[f.message]
		if !ok {
			t.Errorf("unexpected: %s", f.message)
		} else if !slices.Equal(f.fixes, offered) {
			t.Errorf("%s: offered %q, want %q", f.message, f.fixes, offered)
		}
		delete(want, f.message)
	}
	for message := range want {
		t.Errorf("not reported: %s", message)
	}
}

func write(t *testing.T, files map[string]string) (dir string) {
	t.Helper()
	dir = t.TempDir()
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func environ(more ...string) []string {
	return slices.Concat(os.Environ(), []string{"GOWORK=off", "GO111MODULE=on"}, more)
}

// An editor has what a pass is made of.
type editor struct {
	pass  *analysis.Pass
	files map[string]string // what can be read
}

func newEditor(t *testing.T, files map[string]string) *editor {
	t.Helper()
	e := &editor{files: maps.Clone(files)}
	e.pass = &analysis.Pass{
		Analyzer:   calls,
		Fset:       token.NewFileSet(),
		TypesInfo:  typesinfo.New(),
		TypesSizes: types.SizesFor("gc", "386"),
		ReadFile: func(name string) ([]byte, error) {
			text, ok := e.files[name]
			if !ok {
				return nil, fs.ErrNotExist
			}
			return []byte(text), nil
		},
	}
	for _, name := range slices.Backward(slices.Sorted(maps.Keys(files))) { // in no order of note
		if !strings.HasSuffix(name, ".go") {
			continue
		}
		file, err := parser.ParseFile(e.pass.Fset, name, files[name], parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		e.pass.Files = append(e.pass.Files, file)
	}
	conf := types.Config{Importer: goimporter.Default(), FakeImportC: true, GoVersion: "go1.25", Sizes: e.pass.TypesSizes}
	var err error
	e.pass.Pkg, err = conf.Check("m.test", e.pass.Fset, e.pass.Files, e.pass.TypesInfo)
	if err != nil {
		t.Fatal(err)
	}
	return e
}

func (e *editor) run(t *testing.T) []finding { return findings(e.diagnose(t)) }

func (e *editor) diagnose(t *testing.T) (found []analysis.Diagnostic) {
	t.Helper()
	results := make(map[*analysis.Analyzer]any)
	for _, a := range calls.Requires {
		if err := e.require(a, results); err != nil {
			t.Fatal(err)
		}
	}
	pass := *e.pass
	pass.ResultOf = results
	pass.Report = func(d analysis.Diagnostic) { found = append(found, d) }
	if _, err := pass.Analyzer.Run(&pass); err != nil {
		t.Fatal(err)
	}
	return found
}

func (e *editor) require(a *analysis.Analyzer, results map[*analysis.Analyzer]any) error {
	for _, required := range a.Requires {
		if err := e.require(required, results); err != nil {
			return err
		}
	}
	pass := *e.pass
	pass.Analyzer, pass.ResultOf, pass.Report = a, results, func(analysis.Diagnostic) {}
	var err error
	results[a], err = a.Run(&pass)
	return err
}
