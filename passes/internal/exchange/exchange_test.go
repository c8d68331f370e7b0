package exchange

import (
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/passes/inspect"

	"github.com/corsvet/corsvet/internal/typesinfo"
	"github.com/corsvet/corsvet/passes/internal/flow"
)

// A flowTest shows the outcomes of a handler with a body, beside which there
// is what decls declares.
type flowTest struct {
	name, decls, body string
	want              string // outcomes, sorted; see describe
}

const prelude = `
const (
	allowOrigin = "Access-Control-Allow-Origin"
	credentials = "Access-Control-Allow-Credentials"
)
`

func (test flowTest) source() string {
	code := test.decls + "\n" + prelude + "func f(w http.ResponseWriter, r *http.Request) {\n" + test.body + "\n}\n"
	src := "package p\n"
	for _, path := range []string{"bufio", "compress/gzip", "encoding/json", "example.com/ext", "fmt", "io", "maps", "net/http", "net/http/httptest", "net/http/httputil", "net/url", "os", "slices", "strings", "time"} {
		if name := path[strings.LastIndex(path, "/")+1:]; regexp.MustCompile(`\b` + name + `\.[A-Z]`).MatchString(code) {
			src += fmt.Sprintf("import %q\n", path)
		}
	}
	return src + code
}

func runTests(t *testing.T, tests []flowTest) {
	t.Helper()
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := describe(analyze(t, test.source())); got != test.want {
				t.Errorf("%s\n%s\n got: %s\nwant: %s", test.decls, test.body, got, test.want)
			}
		})
	}
}

// analyze returns the result for a package of one file.
func analyze(t *testing.T, src string) *Result {
	t.Helper()
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "p.go", src, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	pass := &analysis.Pass{
		Analyzer:  Analyzer,
		Fset:      fset,
		Files:     []*ast.File{file},
		TypesInfo: typesinfo.New(),
		ResultOf:  make(map[*analysis.Analyzer]any),
	}
	pass.Pkg, err = (&types.Config{Importer: imports}).Check("p", fset, pass.Files, pass.TypesInfo)
	if err != nil {
		t.Fatal(err)
	}
	for _, a := range []*analysis.Analyzer{inspect.Analyzer, Analyzer} {
		if pass.ResultOf[a], err = a.Run(pass); err != nil {
			t.Fatal(err)
		}
	}
	return pass.ResultOf[Analyzer].(*Result)
}

var imports = &sources{std: importer.Default()}

// sources imports the standard library, and a package whose functions are
// out of sight.
type sources struct {
	std types.Importer
	ext *types.Package
}

const extSource = `package ext

import "net/http"

const Site = "https://ext.example"

func Allowed(origin string) bool
func Match(r *http.Request) bool
func Origin(r *http.Request) string
func Clean(origin string) (string, error)
func Write(w http.ResponseWriter)
func Wrap(w http.ResponseWriter) http.ResponseWriter
func Handle(w http.ResponseWriter, r *http.Request)
func Fill(h http.Header)
func Change(c *http.Cookie)
func Debug() bool
func Text() string
func New(f func(origin string) bool) bool
func Route(path string, h http.HandlerFunc)

type Handler interface{ Serve(http.ResponseWriter, *http.Request) }
`

func (s *sources) Import(path string) (*types.Package, error) {
	if path != "example.com/ext" {
		return s.std.Import(path)
	}
	if s.ext == nil {
		fset := token.NewFileSet()
		file, err := parser.ParseFile(fset, "ext.go", extSource, 0)
		if err != nil {
			return nil, err
		}
		if s.ext, err = (&types.Config{Importer: s.std}).Check(path, fset, []*ast.File{file}, nil); err != nil {
			return nil, err
		}
	}
	return s.ext, nil
}

// describe returns the outcomes of a result: what is in force, then the
// facts of the path. Those of other functions than f have its name; a
// response that has no outcome with Access-Control-Allow-Origin is left out.
func describe(res *Result) string {
	var lines []string
	for _, r := range res.Responses {
		name := ""
		if r.Func.Obj == nil {
			name = "func: "
		} else if r.Func.Obj.Name() != "f" {
			name = r.Func.Obj.Name() + ": "
		}
		for _, o := range r.Outcomes {
			if line := name + outcomeText(o); !slices.Contains(lines, line) {
				lines = append(lines, line)
			}
		}
	}
	slices.Sort(lines)
	return strings.Join(lines, " | ")
}

func outcomeText(o *Outcome) string {
	var parts []string
	add := func(name string, values []Value) {
		var texts []string
		for _, v := range values {
			texts = append(texts, valueText(v.Value))
		}
		if len(texts) > 0 {
			parts = append(parts, name+"="+strings.Join(texts, "+"))
		}
	}
	add("origin", o.AllowOrigin)
	add("credentials", o.Credentials)
	add("vary", o.Vary)
	add("replaced", o.Replaced)
	for _, fact := range []struct {
		name string
		ok   bool
	}{
		{"checked", len(o.AllowOrigin) > 0 && o.Checked()},
		{"empty", o.Empty()},
		{"tested", o.Tested()},
		{"preflight", o.Preflight()},
		{"perhaps preflight", o.MayBePreflight() && !o.Preflight()},
		{"chosen", o.Chosen()},
		{"blurred", o.Blurred()},
		{"no-store", o.NoStore},
		{"failed", o.Failed},
	} {
		if fact.ok {
			parts = append(parts, fact.name)
		}
	}
	if o.Status != 0 {
		parts = append(parts, fmt.Sprint(o.Status))
	}
	if len(parts) == 0 {
		return "-"
	}
	return strings.Join(parts, " ")
}

// valueText returns a constant, what text of the request a value is, or "?".
func valueText(v flow.Value) string {
	if s, ok := v.String(); ok {
		return s
	}
	if b, p, ok := textOf(v); ok {
		return [...]string{"Origin", "Referer", "Query"}[b] + [...]string{"", ":rebuilt", ":parsed", ":host", ":part", ":error", ":length"}[p]
	}
	switch {
	case v.Source == opaque:
		return "opaque"
	case v.Source == host:
		return "host"
	case v.Kind == flow.OneOf:
		var elems []string
		for _, e := range v.Elems {
			elems = append(elems, valueText(e))
		}
		return "{" + strings.Join(elems, ",") + "}"
	}
	return "?"
}
