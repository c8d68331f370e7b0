package passtest

import (
	"errors"
	"fmt"
	"go/ast"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/passes/inspect"
	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/txtar"
)

// A recorder is a reporter that remembers.
type recorder struct{ failures []string }

func (r *recorder) Helper() {}

func (r *recorder) Errorf(format string, args ...any) {
	r.failures = append(r.failures, fmt.Sprintf(format, args...))
}

// newAnalyzer returns an analyzer that reports each call of bad with two fixes,
// the way it should be done. change may spoil the diagnostic.
func newAnalyzer(change func(pass *analysis.Pass, d *analysis.Diagnostic)) *analysis.Analyzer {
	return &analysis.Analyzer{
		Name:     "calls",
		Doc:      "report calls of bad",
		URL:      "https://example.com/calls",
		Requires: []*analysis.Analyzer{inspect.Analyzer},
		Run: func(pass *analysis.Pass) (any, error) {
			root := pass.ResultOf[inspect.Analyzer].(*inspector.Inspector).Root()
			for cur := range root.Preorder((*ast.CallExpr)(nil)) {
				call := cur.Node().(*ast.CallExpr)
				if id, ok := call.Fun.(*ast.Ident); !ok || id.Name != "bad" {
					continue
				}
				d := analysis.Diagnostic{
					Pos:      call.Pos(),
					End:      call.End(),
					Category: "call",
					Message:  "call of bad",
					SuggestedFixes: []analysis.SuggestedFix{
						replace(call, "Call good", "good()"),
						replace(call, "Do nothing", "func() {}()"),
					},
				}
				if change != nil {
					change(pass, &d)
				}
				pass.Report(d)
			}
			return nil, nil
		},
	}
}

func replace(node ast.Node, message, text string) analysis.SuggestedFix {
	return analysis.SuggestedFix{
		Message:   message,
		TextEdits: []analysis.TextEdit{{Pos: node.Pos(), End: node.End(), NewText: []byte(text)}},
	}
}

// importing makes the first fix one that calls the function and imports its
// package.
func importing(pkg, function string) func(*analysis.Pass, *analysis.Diagnostic) {
	return func(pass *analysis.Pass, d *analysis.Diagnostic) {
		fix := &d.SuggestedFixes[0]
		fix.TextEdits[0].NewText = []byte(function + "()")
		end := pass.Files[0].Name.End()
		fix.TextEdits = append(fix.TextEdits, analysis.TextEdit{Pos: end, End: end, NewText: []byte("\n\nimport \"" + pkg + "\"")})
	}
}

const module = `
-- go.mod --
module m.test

go 1.25
`

const source = `
-- a.go --
package a

func bad() {}

func good() {}

func f() {
	bad() // want "call of bad"
	good()
}
`

// archive returns a golden file for source, whose sections are pairs of message
// and statement.
func archive(pairs ...string) string {
	text := "-- a.go.golden --\n"
	for i := 0; i < len(pairs); i += 2 {
		// The inner archive is quoted, so that it is none in the outer one.
		text += "|-- " + pairs[i] + " --\n" +
			strings.Replace(strings.TrimPrefix(source, "\n-- a.go --\n"), "\tbad()", "\t"+pairs[i+1], 1)
	}
	return text
}

var goodArchive = archive("Call good", "good()", "Do nothing", "func() {}()")

// write writes the files of the archive to a new directory.
func write(t *testing.T, text string) (dir string) {
	t.Helper()
	dir = t.TempDir()
	for _, file := range txtar.Parse([]byte(text)).Files {
		name := filepath.Join(dir, file.Name)
		data := regexp.MustCompile(`(?m)^\|`).ReplaceAll(file.Data, nil)
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, data, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func TestRun(t *testing.T) {
	type (
		pass       = *analysis.Pass
		diagnostic = *analysis.Diagnostic
	)
	for _, test := range []struct {
		name   string
		files  string
		change func(pass, diagnostic)
		want   []string // parts of the failures
	}{
		{"all is well", source + goodArchive, nil, nil},
		{"nothing to report", "-- a.go --\npackage a\n", nil, nil},
		{"one expectation of many too many", `
-- a.go --
package a

// want +4 "call of bad"

func bad() int { return 0 }

func f() { _, _ = bad(), bad() } // another comment // want "call" ` + "`of bad`" + `

func g() int {
	// want +1 "call of bad"
	return bad()
}
`, func(_ pass, d diagnostic) { d.SuggestedFixes = nil }, []string{`a.go:7: no diagnostic matches`}},
		{"unexpected diagnostic", strings.Replace(source, "// want", "// wanted", 1) + strings.ReplaceAll(goodArchive, "// want", "// wanted"), nil,
			[]string{"a.go:8:2: unexpected diagnostic: call of bad"}},
		{"another diagnostic", strings.Replace(source, "call of bad", "call of worse", 1) + strings.ReplaceAll(goodArchive, "call of bad", "call of worse"), nil,
			[]string{"unexpected diagnostic", "a.go:8: no diagnostic matches `call of worse`"}},
		{"want comment that does not parse", source + goodArchive + "-- b.go --\npackage a // want bad\n", nil,
			[]string{`in want comment: "b", want a quoted`}},
		{"want comment with a bad expression", source + goodArchive + "-- b.go --\npackage a // want `(`\n", nil,
			[]string{"in want comment: error parsing regexp"}},

		{"no end", source + goodArchive, func(_ pass, d diagnostic) { d.End = 0 }, []string{"no end"}},
		{"no category", source + goodArchive, func(_ pass, d diagnostic) { d.Category = "" }, []string{"no category"}},
		{"upper case and full stop", source, func(_ pass, d diagnostic) { d.Message, d.SuggestedFixes = "A call of bad.", nil },
			[]string{"lower case", "full stop"}},
		{"related place unknown", source + goodArchive, func(_ pass, d diagnostic) { d.Related = []analysis.RelatedInformation{{Message: "here"}} },
			[]string{"related information has no place"}},
		{"test file", module + `
-- a.go --
package a

func bad() {}
-- a_test.go --
package a

func f() {
	bad() // want "call of bad"
}
`, func(_ pass, d diagnostic) { d.SuggestedFixes = nil }, []string{"test file"}},
		{"fix message in lower case", source + archive("call good", "good()", "Do nothing", "func() {}()"),
			func(_ pass, d diagnostic) { d.SuggestedFixes[0].Message = "call good" }, []string{"phrase with a capital"}},
		{"fix without edits", source + archive("Call good", "good()"),
			func(_ pass, d diagnostic) { d.SuggestedFixes[1].TextEdits = nil }, []string{"has no edits"}},

		{"no golden file", source, nil, []string{"a.go.golden: missing"}},
		{"golden file without fix", source + goodArchive, func(_ pass, d diagnostic) { d.SuggestedFixes = nil },
			[]string{"a.go.golden: no fix edits"}},
		{"golden file of no file", source + goodArchive + "-- b.go.golden --\n", nil, []string{"b.go.golden: no fix edits"}},
		{"alternative without section", source + archive("Call good", "good()"), nil, []string{`no section for fix "Do nothing"`}},
		{"section without fix", source + goodArchive + archive("More", "more()")[len("-- a.go.golden --\n"):], nil, []string{`section "More", but no fix`}},
		{"section twice", source + goodArchive + archive("Call good", "good()")[len("-- a.go.golden --\n"):], nil, []string{`section "Call good" comes twice`}},
		{"golden file differs", source + archive("Call good", "good()", "Do nothing", "func() {}() // x"), nil,
			[]string{`fix "Do nothing": line 8: got "\tfunc() {}() // want \"call of bad\"\n", want`}},
		{"golden file is no archive", source + "-- a.go.golden --\npackage a\n", nil,
			[]string{"text before the first section", `no section for fix "Call good"`, `no section for fix "Do nothing"`}},

		{"fix does not parse", source + archive("Call good", "good()", "Do nothing", "func() {}()"),
			func(p pass, d diagnostic) { d.SuggestedFixes[0].TextEdits[0].NewText = []byte("good(") },
			[]string{"not formatted", "does not compile", "not formatted", "does not compile", `all fixes "Call good"`, `fix "Call good": line 8`}},
		{"alternative does not compile", source + archive("Call good", "good()", "Do nothing", "nothing()"),
			func(_ pass, d diagnostic) { d.SuggestedFixes[1].TextEdits[0].NewText = []byte("nothing()") },
			[]string{`fix "Do nothing" does not compile`}},
		{"fix leaves an import unused", module + `
-- a.go --
package a

import "os"

func bad(any) {}

func f() {
	bad(os.Args) // want "call of bad"
}
-- a.go.golden --
|-- Do nothing --
package a

import "os"

func bad(any) {}

func f() {
	func() {}() // want "call of bad"
}
`, func(_ pass, d diagnostic) { d.SuggestedFixes = d.SuggestedFixes[1:] },
			[]string{"does not compile", "does not compile"}},
		{"fix is not formatted", source + goodArchive,
			func(_ pass, d diagnostic) { d.SuggestedFixes[1].TextEdits[0].NewText = []byte("func(){}()") },
			[]string{`fix "Do nothing" leaves a file that is not formatted`}},
		{"fix does not cure", source + archive("Call good", "bad()", "Do nothing", "func() {}()"),
			func(_ pass, d diagnostic) { d.SuggestedFixes[0].TextEdits[0].NewText = []byte("bad()") },
			[]string{`fix "Call good" does not cure: call of bad`, "all first fixes together leave"}},
		{"fix brings another diagnostic", source + archive("Call good", "bad2(bad)", "Do nothing", "func() {}()") + "-- b.go --\npackage a\n\nfunc bad2(func()) {}\n",
			func(p pass, d diagnostic) {
				d.SuggestedFixes[0].TextEdits[0].NewText = []byte("bad2(bad)")
			}, nil},
		{"alternative need not cure", source + archive("Call good", "good()", "Do nothing", "bad()"),
			func(_ pass, d diagnostic) { d.SuggestedFixes[1].TextEdits[0].NewText = []byte("bad()") }, nil},

		{"fix imports a package", source + strings.ReplaceAll(archive("Call good", "gc.Version()", "Do nothing", "func() {}()"), "-- Call good --\npackage a\n", "-- Call good --\npackage a\n\nimport gc \"runtime\"\n"),
			func(p pass, d diagnostic) {
				importing("runtime", "gc.Version")(p, d)
				edits := d.SuggestedFixes[0].TextEdits
				edits[1].NewText = []byte("\n\nimport gc \"runtime\"")
			}, nil},
		{"fix imports a package that is not there", source + goodArchive, importing("m.test/none", "none.F"),
			[]string{"does not compile: ", "does not compile: ", `fix "Call good": line 3`}},
		{"generated file", strings.Replace(source, "package a", "// Code generated by hand. DO NOT EDIT.\n\npackage a", 1) +
			strings.ReplaceAll(goodArchive, "package a", "// Code generated by hand. DO NOT EDIT.\n\npackage a"), nil,
			[]string{`fix "Call good" edits a generated file`, `fix "Do nothing" edits a generated file`}},
		{"package does not compile", "-- a.go --\npackage a\n\nvar x = y\n", nil, []string{"undefined: y"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			dir := write(t, module+test.files)
			var r recorder
			run(&r, dir, newAnalyzer(test.change), false, "./...")
			r.check(t, test.want)
		})
	}
}

// check compares the failures with their expected parts, one by one.
func (r *recorder) check(t *testing.T, want []string) {
	t.Helper()
	for i, failure := range r.failures {
		if i >= len(want) || !strings.Contains(failure, want[i]) {
			t.Errorf("failure %d: %s", i, failure)
		}
	}
	if len(r.failures) != len(want) {
		t.Errorf("got %d failures, want %q", len(r.failures), want)
	}
}

func TestNoURL(t *testing.T) {
	a := newAnalyzer(nil)
	a.URL = "calls"
	var r recorder
	run(&r, write(t, module+source+goodArchive), a, false, "./...")
	r.check(t, []string{"analyzer calls: URL"})
}

func TestNoPackages(t *testing.T) {
	var r recorder
	run(&r, write(t, module), newAnalyzer(nil), false, "./...")
	r.check(t, []string{"no packages match"})
}

func TestAnalyzerFails(t *testing.T) {
	a := newAnalyzer(nil)
	a.Run = func(*analysis.Pass) (any, error) { return nil, errors.New("out of order") }
	var r recorder
	run(&r, write(t, module+source), a, false, "./...")
	r.check(t, []string{"package m.test: out of order"})
}

// Two calls whose fixes need the same insertion get along; two that overlap do
// not.
func TestFixesTogether(t *testing.T) {
	const twice = `
-- a.go --
package a

func bad() int { return 0 }

func f() {
	_ = bad() + bad() // want "call of bad" "call of bad"
}
`
	insertion := func(p *analysis.Pass, d *analysis.Diagnostic) {
		end := p.Files[0].FileEnd
		d.SuggestedFixes = []analysis.SuggestedFix{replace(rng(*d), "Call good", "good()")}
		d.SuggestedFixes[0].TextEdits = append(d.SuggestedFixes[0].TextEdits,
			analysis.TextEdit{Pos: end, End: end, NewText: []byte("\nfunc good() int { return 0 }\n")})
	}
	var r recorder
	dir := write(t, module+twice)
	run(&r, dir, newAnalyzer(insertion), true, "./...")
	run(&r, dir, newAnalyzer(insertion), false, "./...")
	r.check(t, nil)

	overlapping := func(p *analysis.Pass, d *analysis.Diagnostic) {
		body := p.Files[0].Decls[1].(*ast.FuncDecl).Body
		d.SuggestedFixes = []analysis.SuggestedFix{
			replace(body, "Empty the function", "{ /* "+strings.Repeat("x", int(d.Pos-body.Pos()))+" */ }"),
		}
	}
	run(&r, dir, newAnalyzer(overlapping), true, "./...")
	r.check(t, []string{
		"overlaps another fix of the same message",
		"overlaps the first fix of another diagnostic",
	})
}

// rng is the range of a diagnostic as a node.
func rng(d analysis.Diagnostic) ast.Node {
	return &ast.BadExpr{From: d.Pos, To: d.End}
}

func TestNewDiagnostic(t *testing.T) {
	// The first fix leads to a call that is reported in other words.
	a := newAnalyzer(func(p *analysis.Pass, d *analysis.Diagnostic) {
		d.SuggestedFixes = []analysis.SuggestedFix{replace(rng(*d), "Call another", "func() { bad() }()")}
		if p.Fset.Position(d.Pos).Column > 2 {
			d.Message, d.SuggestedFixes = "inner call of bad", nil
		}
	})
	var r recorder
	dir := write(t, module+source)
	run(&r, dir, a, true, "./...")
	r.check(t, []string{
		`fix "Call another": new diagnostic at ` + filepath.Join(dir, "a.go") + ":8:11: inner call of bad",
		`all first fixes together: new diagnostic at `,
	})
}

// A package that a fix imports has the types that the program has already.
func TestFixImportsTypes(t *testing.T) {
	const source = `
-- a.go --
package a

import "net/http"

func bad() {}

func f(r *http.Request) {
	bad() // want "call of bad"
	_ = r
}
`
	a := newAnalyzer(func(p *analysis.Pass, d *analysis.Diagnostic) {
		end := p.Files[0].Decls[0].End()
		fix := replace(rng(*d), "Use the URL", "var u *url.URL = r.URL\n\t_ = slices.Sorted(maps.Keys(u.Query()))")
		fix.TextEdits = append(fix.TextEdits, analysis.TextEdit{Pos: end, End: end, NewText: []byte("\nimport \"maps\"\nimport \"net/url\"\nimport \"slices\"")})
		d.SuggestedFixes = []analysis.SuggestedFix{fix}
	})
	var r recorder
	run(&r, write(t, module+source), a, true, "./...")
	r.check(t, nil)
}

func TestUpdate(t *testing.T) {
	dir := write(t, module+source+"-- b.go.golden --\nstale\n")
	var r recorder
	run(&r, dir, newAnalyzer(nil), true, "./...")
	run(&r, dir, newAnalyzer(nil), false, "./...")
	r.check(t, nil)
	data, err := os.ReadFile(filepath.Join(dir, "a.go.golden"))
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, file := range txtar.Parse(data).Files {
		names = append(names, file.Name)
	}
	if want := []string{"Call good", "Do nothing"}; !slices.Equal(names, want) {
		t.Errorf("got sections %q, want %q", names, want)
	}
	if _, err := os.Stat(filepath.Join(dir, "b.go.golden")); err == nil {
		t.Error("a golden file that is for nothing was not removed")
	}
}

// Run is the same for a caller with a testing.T.
func TestRunTesting(t *testing.T) {
	Run(t, write(t, module+source+goodArchive), newAnalyzer(nil), "./...")
}
