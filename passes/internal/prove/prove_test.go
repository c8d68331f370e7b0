package prove

import (
	"bytes"
	"encoding/json"
	"fmt"
	"go/ast"
	goimporter "go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io/fs"
	"maps"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/analysis/unitchecker"
	"golang.org/x/tools/go/packages"

	"github.com/corsvet/corsvet/internal/typesinfo"
	"github.com/corsvet/corsvet/passes/internal/ignore"
)

// The test binary is the tool of go vet too.
const vettool = "CORSVET_PROVE_VETTOOL"

func TestMain(m *testing.M) {
	if os.Getenv(vettool) != "" {
		unitchecker.Main(calls)
	}
	os.Exit(m.Run())
}

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

// -- drivers --

func TestChecker(t *testing.T) {
	pkgs, err := packages.Load(&packages.Config{
		Mode: packages.LoadSyntax | packages.NeedModule,
		Dir:  write(t, withCases()),
		Env:  environ(),
	}, ".")
	if err != nil || packages.PrintErrors(pkgs) > 0 {
		t.Fatal("loading:", err)
	}
	graph, err := checker.Analyze([]*analysis.Analyzer{calls}, pkgs, nil)
	if err != nil {
		t.Fatal(err)
	}
	root := graph.Roots[0]
	if root.Err != nil {
		t.Fatal(root.Err)
	}
	checkFindings(t, findings(root.Diagnostics))
}

func TestUnitchecker(t *testing.T) {
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("go", "vet", "-json", "-vettool="+self, ".")
	cmd.Dir = write(t, withCases())
	cmd.Env = environ(vettool + "=1")
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	var text []byte
	for line := range bytes.Lines(out) {
		if !bytes.HasPrefix(line, []byte("#")) {
			text = append(text, line...)
		}
	}
	var tree map[string]map[string][]struct {
		Message string
		Fixes   []struct{ Message string } `json:"suggested_fixes"`
	}
	if err := json.Unmarshal(text, &tree); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	var got []finding
	for _, d := range tree["m.test"]["calls"] {
		f := finding{message: d.Message}
		for _, fix := range d.Fixes {
			f.fixes = append(f.fixes, fix.Message)
		}
		got = append(got, f)
	}
	checkFindings(t, got)
}

// TestEditor runs each case for itself, and all of them, in passes as gopls
// makes them: the files are those of the editor's buffers, and on no disk.
func TestEditor(t *testing.T) {
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			names := []string{c.name, "right", "rightToo"}
			e := newEditor(t, withCases(names...))
			checkFindings(t, e.run(t), names...)
		})
	}
	t.Run("all", func(t *testing.T) {
		checkFindings(t, newEditor(t, withCases()).run(t))
	})
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

// -- files --

// right is the file that has the case that the tests of files look at.
func rightFile() map[string]string {
	files := withCases("right")
	delete(files, "generated.go")
	files["right.go"] = "package m\n\n// Right calls bad.\nfunc right() {\n\tbad()\n}\n"
	files["a.go"] = strings.Replace(files["a.go"], "func right() {\n\tbad()\n}\n", "", 1)
	return files
}

func TestFiles(t *testing.T) {
	for _, test := range []struct {
		name   string
		change func(e *editor)
		text   string // of right.go, if another one
		want   int    // fixes
	}{
		{"as it was parsed", func(e *editor) {}, "", 1},
		{"not there", func(e *editor) { delete(e.files, "right.go") }, "", 0},
		{"another size", func(e *editor) { e.files["right.go"] += "\n" }, "", 0},
		{"another name", func(e *editor) {
			e.files["right.go"] = strings.Replace(e.files["right.go"], "right()", "wrong()", 1)
		}, "", 0},
		{"another comment", func(e *editor) {
			e.files["right.go"] = strings.Replace(e.files["right.go"], "calls bad.", "calls bat.", 1)
		}, "", 0},
		{"something moved", func(e *editor) {
			e.files["right.go"] = strings.Replace(e.files["right.go"], "{\n\tbad", "{\t\nbad", 1) + ""
		}, "", 1}, // by nothing that the syntax knows
		{"does not parse", func(e *editor) {
			e.files["right.go"] = strings.Replace(e.files["right.go"], "{", "(", 1)
		}, "", 0},
		{"an empty file", func(e *editor) { e.files["right.go"] = "" }, "", 0},
		{"another file has changed", func(e *editor) { e.files["b.go"] = "" }, "", 1},
		{"not in the FileSet", func(e *editor) { e.pass.Fset.RemoveFile(e.pass.Fset.File(e.pass.Files[1].FileStart)) }, "", 0},
		{"no FileSet", func(e *editor) { e.pass.Fset = nil }, "", 0},
		{"no types", func(e *editor) { e.pass.TypesInfo = nil }, "", 0},
		{"no package", func(e *editor) { e.pass.Pkg = nil }, "", 0},
		{"reading panics", func(e *editor) { e.pass.ReadFile = func(string) ([]byte, error) { panic("no") } }, "", 0},
		{"windows", func(e *editor) {}, "package m\r\n\r\n/* a\r\nb */\r\nfunc right() {\r\n\tbad()\r\n}\r\n", 1},
		{"byte order mark", func(e *editor) {}, "\ufeffpackage m\n\nfunc right() {\n\tbad()\n}\n", 1},
		{"line directives", func(e *editor) {}, "package m\n\n//line other.go:1\nfunc right() {\n\tbad()\n}\n", 1},
		{"cgo", func(e *editor) {}, "package m\n\nimport \"C\"\n\nfunc right() {\n\tbad()\n}\n", 0},
		{"generated", func(e *editor) {}, "// Code generated by hand. DO NOT EDIT.\n\npackage m\n\nfunc right() {\n\tbad()\n}\n", 0},
	} {
		t.Run(test.name, func(t *testing.T) {
			files := rightFile()
			if test.text != "" {
				files["right.go"] = test.text
			}
			e := newEditor(t, files)
			test.change(e)
			for _, f := range e.run(t) {
				if f.message == "bad is called in right" && len(f.fixes) != test.want {
					t.Errorf("offered %q, want %d", f.fixes, test.want)
				}
			}
		})
	}
}

// TestNoReadFile: the files are read by name.
func TestNoReadFile(t *testing.T) {
	files := make(map[string]string)
	dir := write(t, rightFile())
	for name, text := range rightFile() {
		files[filepath.Join(dir, name)] = text
	}
	e := newEditor(t, files)
	e.pass.ReadFile = nil
	checkFindings(t, e.run(t), "right")
	if err := os.WriteFile(filepath.Join(dir, "right.go"), []byte("package m\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	for _, f := range e.run(t) {
		if len(f.fixes) > 0 {
			t.Errorf("%s: offered %q for a file that has changed", f.message, f.fixes)
		}
	}
}

// TestVersions: what a fix makes use of is there from some version of the
// language on.
func TestVersions(t *testing.T) {
	for _, test := range []struct {
		name, version string
		want          int
	}{
		{"importsSlices", "go1.20", 0},
		{"importsSlices", "go1.21", 1},
		{"importsSlices", "1.20", 0},
		{"importsSlices", "1.21", 1},
		{"importsSlices", "", 1},
		{"ranges", "1.21", 0},
		{"ranges", "1.22", 1},
	} {
		e := newEditor(t, withCases(test.name))
		// A package without a version: that of the module counts.
		pkg := types.NewPackage("m.test", "m")
		pkg.SetImports(e.pass.Pkg.Imports())
		for _, name := range e.pass.Pkg.Scope().Names() {
			pkg.Scope().Insert(e.pass.Pkg.Scope().Lookup(name))
		}
		e.pass.Pkg = pkg
		e.pass.Module = &analysis.Module{GoVersion: test.version}
		for _, f := range e.run(t) {
			if f.message == "bad is called in "+test.name && len(f.fixes) != test.want {
				t.Errorf("%s with %q: offered %q, want %d", test.name, test.version, f.fixes, test.want)
			}
		}
	}
}

// TestSizes: an int has the size that it has for the pass.
func TestSizes(t *testing.T) {
	large := *calls
	large.Run = Run(func(pass *analysis.Pass) (any, error) {
		for _, call := range pass.ResultOf[callees].([]*ast.CallExpr) {
			s := site{pass: pass, call: call}
			pass.Report(analysis.Diagnostic{Pos: call.Pos(), Message: "a call", SuggestedFixes: fixes{s.with("Count", "const _ int = 1 << 40")}})
		}
		return nil, nil
	})
	for arch, want := range map[string]int{"386": 0, "amd64": 1} {
		e := newEditor(t, map[string]string{"a.go": "package m\n\nfunc bad() {}\n\nfunc f() { bad() }\n"})
		e.pass.Analyzer, e.pass.TypesSizes = &large, types.SizesFor("gc", arch)
		if got := e.run(t); len(got) != 1 || len(got[0].fixes) != want {
			t.Errorf("%s: got %q, want %d fixes", arch, got, want)
		}
	}
}

// -- the pass --

type fact struct{}

func (*fact) AFact() {}

// TestFacts: without the facts of other packages an analyzer cannot be run
// again, nor one that requires it.
func TestFacts(t *testing.T) {
	own, required := *calls, *calls
	own.FactTypes = []analysis.Fact{new(fact)}
	helper := &analysis.Analyzer{
		Name:      "helper",
		FactTypes: []analysis.Fact{new(fact)},
		Run:       func(*analysis.Pass) (any, error) { return nil, nil },
	}
	required.Requires = append(slices.Clone(calls.Requires), helper)
	for _, a := range []*analysis.Analyzer{&own, &required} {
		e := newEditor(t, onlyCases("right"))
		e.pass.Analyzer = a
		for _, f := range e.run(t) {
			if len(f.fixes) > 0 {
				t.Errorf("%s: offered %q", f.message, f.fixes)
			}
		}
	}
}

// TestOrder: a fix has its edits in order, and an End for each.
func TestOrder(t *testing.T) {
	e := newEditor(t, withCases("noEnd"))
	for _, d := range e.diagnose(t) {
		for _, fix := range d.SuggestedFixes {
			if len(fix.TextEdits) != 2 || fix.TextEdits[0].Pos > fix.TextEdits[1].Pos || !fix.TextEdits[0].End.IsValid() {
				t.Errorf("%s: %v", d.Message, fix.TextEdits)
			}
		}
	}
}

// TestError: the diagnostics of a run that fails are passed on.
func TestError(t *testing.T) {
	e := newEditor(t, withCases("right"))
	runs := 0
	failing := *calls
	failing.Run = Run(func(pass *analysis.Pass) (any, error) {
		runs++
		_, err := runCalls(pass)
		if err != nil {
			return nil, err
		}
		return 7, fmt.Errorf("after all")
	})
	results := make(map[*analysis.Analyzer]any)
	for _, a := range calls.Requires {
		if err := e.require(a, results); err != nil {
			t.Fatal(err)
		}
	}
	pass := *e.pass
	var found []analysis.Diagnostic
	pass.ResultOf, pass.Report = results, func(d analysis.Diagnostic) { found = append(found, d) }
	result, err := failing.Run(&pass)
	if result != 7 || err == nil || err.Error() != "after all" || len(found) != 2 || runs != 1 {
		t.Errorf("got %v, %v, %d findings, %d runs", result, err, len(found), runs)
	}
	for _, d := range found {
		if len(d.SuggestedFixes) > 0 {
			t.Errorf("%s: a fix that was not tried is offered", d.Message)
		}
	}
}

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
		bounded.Run = runWithin(test.limits, runCalls)
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

// TestConflict: of fixes that overlap the first is offered.
func TestConflict(t *testing.T) {
	e := newEditor(t, map[string]string{"a.go": "package m\n\nfunc bad() {}\n\nfunc leavesImportUnused() { bad(); bad() }\n"})
	got := e.run(t)
	if len(got) != 2 || len(got[0].fixes) != 1 || len(got[1].fixes) != 1 {
		t.Errorf("fixes that are equal: got %q", got)
	}

	e = newEditor(t, map[string]string{"a.go": "package m\n\nfunc bad() int { return 0 }\n\nfunc good() int { return 0 }\n\nfunc overlapsOther() { _ = bad() + bad() }\n"})
	got = e.run(t)
	if len(got) != 2 || len(got[0].fixes) != 1 || len(got[1].fixes) != 0 {
		t.Errorf("fixes that overlap: got %q", got)
	}
}

// TestIgnore: what a directive suppresses takes no trial, and a fix that parts
// it from its directive is not offered.
func TestIgnore(t *testing.T) {
	const text = `package m

func bad() {}

func good() {}

func right() {
	//corsvet:ignore calls it is a test
	bad()
}
`
	trials := 0
	ignoring := *calls
	ignoring.Run = Run(ignore.Run(func(pass *analysis.Pass) (any, error) {
		if Trying(pass) {
			trials++
		}
		return runCalls(pass)
	}))
	e := newEditor(t, map[string]string{"a.go": text})
	e.pass.Analyzer = &ignoring
	if got := e.run(t); len(got) > 0 || trials > 0 {
		t.Errorf("got %q in %d trials", got, trials)
	}

	e = newEditor(t, map[string]string{"a.go": text + "\nfunc partsFromDirective() { bad() }\n"})
	e.pass.Analyzer = &ignoring
	if got := e.run(t); len(got) != 1 || !slices.Equal(got[0].fixes, []string{"Call good"}) || trials == 0 {
		t.Errorf("got %q in %d trials", got, trials)
	}
}

// TestRandomFixes suggests fixes of random edits: none panics, and what is
// offered compiles and cures.
func TestRandomFixes(t *testing.T) {
	const text = "package m\n\nfunc bad() {}\n\nfunc good() {}\n\nfunc f() {\n\tbad()\n}\n"
	texts := []string{"", "good()", "bad()", "\n", "}", "{", "g", "//", "func g() {}\n", "\tgood()\n"}
	rnd := rand.New(rand.NewPCG(5, 6))
	call := strings.Index(text, "\tbad") + 1
	offered := 0
	for range 3000 {
		var fix analysis.SuggestedFix
		random := *calls
		random.Run = Run(func(pass *analysis.Pass) (any, error) {
			for _, c := range pass.ResultOf[callees].([]*ast.CallExpr) {
				if name(c) == "bad" {
					pass.Report(analysis.Diagnostic{Pos: c.Pos(), Message: "bad", SuggestedFixes: fixes{fix}})
				}
			}
			return nil, nil
		})
		e := newEditor(t, map[string]string{"a.go": text})
		e.pass.Analyzer = &random
		base := e.pass.Files[0].FileStart
		fix.Message = "Do something"
		if rnd.IntN(2) == 0 { // so that some fixes are right
			pos := base + token.Pos(call)
			fix.TextEdits = edits{{Pos: pos, End: pos + token.Pos(len("bad()")), NewText: []byte("good()")}}
		}
		for range rnd.IntN(3) {
			pos := base + token.Pos(rnd.IntN(len(text)+4)-2)
			end := pos + token.Pos(rnd.IntN(8)-2)
			fix.TextEdits = append(fix.TextEdits, analysis.TextEdit{Pos: pos, End: end, NewText: []byte(texts[rnd.IntN(len(texts))])})
		}
		for _, d := range e.diagnose(t) {
			for _, fix := range d.SuggestedFixes {
				offered++
				checkFixed(t, text, base, fix)
			}
		}
	}
	if offered == 0 {
		t.Error("nothing is offered")
	}
}

// checkFixed applies a fix from its end to its beginning.
func checkFixed(t *testing.T, text string, base token.Pos, fix analysis.SuggestedFix) {
	t.Helper()
	fixed, last := text, len(text)
	for _, e := range slices.Backward(fix.TextEdits) {
		start, end := int(e.Pos-base), int(e.End-base)
		if start < 0 || end < start || last < end {
			t.Fatalf("offered edits that cannot be applied: %v", fix.TextEdits)
		}
		fixed, last = fixed[:start]+string(e.NewText)+fixed[end:], start
	}
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "a.go", fixed, 0)
	if err != nil {
		t.Fatalf("%v in\n%s", err, fixed)
	}
	if _, err := new(types.Config).Check("m", fset, []*ast.File{file}, nil); err != nil {
		t.Fatalf("%v in\n%s", err, fixed)
	}
	for n := range ast.Preorder(file) {
		if c, ok := n.(*ast.CallExpr); ok && name(c) == "bad" {
			t.Fatalf("not cured:\n%s", fixed)
		}
	}
}
