package headerfix

import (
	"cmp"
	"fmt"
	"go/ast"
	"go/format"
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
	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/exchange"
)

// A fixture is a package, with what exchange found in it.
type fixture struct {
	*Editor
	t     *testing.T
	texts []string
}

const imports = "import (\n\t\"fmt\"\n\t\"net/http\"\n)\n\nvar _ = fmt.Sprint\n\nvar _ http.Handler\n\n"

var std = importer.Default()

// analyze returns a fixture of files, whose imports are given to them.
func analyze(t *testing.T, texts ...string) fixture {
	t.Helper()
	pass := &analysis.Pass{
		Fset:      token.NewFileSet(),
		TypesInfo: typesinfo.New(),
		ResultOf:  make(map[*analysis.Analyzer]any),
	}
	for i, text := range texts {
		if !strings.Contains(text, "package p\n\n") {
			texts[i] = "package p\n\n" + imports + text
		}
		file, err := parser.ParseFile(pass.Fset, fmt.Sprintf("p%d.go", i), texts[i], parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		pass.Files = append(pass.Files, file)
	}
	var err error
	if pass.Pkg, err = (&types.Config{Importer: std}).Check("p", pass.Fset, pass.Files, pass.TypesInfo); err != nil {
		t.Fatal(err)
	}
	for _, a := range []*analysis.Analyzer{inspect.Analyzer, exchange.Analyzer} {
		if pass.ResultOf[a], err = a.Run(pass); err != nil {
			t.Fatal(err)
		}
	}
	return fixture{New(pass, pass.ResultOf[exchange.Analyzer].(*exchange.Result)), t, texts}
}

// writes returns the writes of a header that are in force in some outcome, in
// source order, and a response of the last.
func (f fixture) writes(header string) ([]*exchange.Write, *exchange.Response) {
	f.t.Helper()
	var writes []*exchange.Write
	var resp *exchange.Response
	for _, r := range f.res.Responses {
		for _, o := range r.Outcomes {
			for _, v := range slices.Concat(o.AllowOrigin, o.Credentials, o.Vary) {
				if v.Write.Header == header && !slices.Contains(writes, v.Write) {
					writes, resp = append(writes, v.Write), r
				}
			}
		}
	}
	slices.SortFunc(writes, func(x, y *exchange.Write) int { return cmp.Compare(x.Node.Pos(), y.Node.Pos()) })
	if len(writes) == 0 {
		f.t.Fatalf("no write of %s", header)
	}
	return writes, resp
}

// apply returns the lines that edits add to each file, after a minus sign
// those that they take away, and "none" for no edits. What the edits make has
// to compile and to be formatted.
func (f fixture) apply(edits []analysis.TextEdit) string {
	f.t.Helper()
	if edits == nil {
		return "none"
	}
	edits = slices.Clone(edits)
	slices.SortStableFunc(edits, func(x, y analysis.TextEdit) int { return cmp.Compare(x.Pos, y.Pos) })
	edits = slices.CompactFunc(edits, func(x, y analysis.TextEdit) bool {
		return x.Pos == y.Pos && x.End == y.End && string(x.NewText) == string(y.NewText)
	})
	var lines []string
	fset := token.NewFileSet()
	var files []*ast.File
	for i, text := range f.texts {
		tf := f.pass.Fset.File(f.pass.Files[i].FileStart)
		fixed := text
		for _, e := range slices.Backward(edits) {
			if tf.Base() <= int(e.Pos) && int(e.Pos) <= tf.Base()+tf.Size() {
				end := max(e.Pos, e.End)
				fixed = fixed[:tf.Offset(e.Pos)] + string(e.NewText) + fixed[tf.Offset(end):]
			}
		}
		if src, err := format.Source([]byte(fixed)); err != nil || oneBlank(string(src)) != oneBlank(fixed) {
			f.t.Errorf("not formatted: %v\n%s", err, fixed)
		}
		file, err := parser.ParseFile(fset, fmt.Sprintf("p%d.go", i), fixed, 0)
		if err != nil {
			f.t.Fatal(err)
		}
		files = append(files, file)
		lines = append(lines, difference(text, fixed)...)
	}
	if _, err := (&types.Config{Importer: std}).Check("p", fset, files, nil); err != nil {
		f.t.Errorf("does not compile: %v", err)
	}
	return strings.Join(lines, "; ")
}

// oneBlank returns a text without the blanks that line up columns.
func oneBlank(s string) string { return regexp.MustCompile(` {2,}`).ReplaceAllString(s, " ") }

// difference returns the lines that are in one text only, less comments and
// closing braces.
func difference(before, after string) []string {
	var out []string
	old, fixed := strings.Split(before, "\n"), strings.Split(after, "\n")
	for _, l := range fixed {
		if i := slices.Index(old, l); i >= 0 {
			old = slices.Delete(old, i, i+1)
		} else if l = strings.TrimSpace(l); l != "" && l != "}" && !strings.HasPrefix(l, "//") {
			out = append(out, l)
		}
	}
	for _, l := range old {
		if l = strings.TrimSpace(l); l != "" && l != "}" {
			out = append(out, "-"+l)
		}
	}
	return out
}

// handler returns a function with a body, of a handler's type.
func handler(body string) string {
	return "func f(w http.ResponseWriter, r *http.Request) {\n\t" + strings.ReplaceAll(body, "\n", "\n\t") + "\n}\n"
}

const (
	allowAny   = `w.Header().Set("Access-Control-Allow-Origin", "*")`
	credential = `w.Header().Set("Access-Control-Allow-Credentials", "true")`
)

func TestRemove(t *testing.T) {
	for _, test := range []struct{ name, src, want string }{
		{"statement", handler(allowAny + "\n" + credential), "-" + credential},
		{"element", "var h = http.Header{\n\t\"Access-Control-Allow-Origin\":      {\"*\"},\n\t\"Access-Control-Allow-Credentials\": {\"true\"},\n}\n\n" +
			handler("for k, v := range h {\n\tw.Header()[k] = v\n}"), `-"Access-Control-Allow-Credentials": {"true"},`},
		{"one of several assignments", handler(allowAny + "\nh := w.Header()\nh[\"Vary\"], h[\"Access-Control-Allow-Credentials\"] = nil, []string{\"true\"}\nfmt.Println(h)"), "none"},
		{"call of a wrapper", "func set(w http.ResponseWriter, k, v string) {\n\tw.Header().Set(k, v)\n}\n\n" + handler(allowAny+"\nset(w, \"Access-Control-Allow-Credentials\", \"true\")"), `-set(w, "Access-Control-Allow-Credentials", "true")`},
		{"operand of another call", "func set(w http.ResponseWriter, k, v string) bool {\n\tw.Header().Set(k, v)\n\treturn true\n}\n\n" + handler(allowAny+"\nfmt.Println(1, set(w, \"Access-Control-Allow-Credentials\", \"true\"))"), "none"},
		{"only operand of another call", "func set(w http.ResponseWriter, k, v string) bool {\n\tw.Header().Set(k, v)\n\treturn true\n}\n\n" + handler(allowAny+"\nfmt.Println(set(w, \"Access-Control-Allow-Credentials\", \"true\"))"), `-fmt.Println(set(w, "Access-Control-Allow-Credentials", "true"))`},
		{"header of an if", "func set(w http.ResponseWriter, k, v string) bool {\n\tw.Header().Set(k, v)\n\treturn true\n}\n\n" + handler(allowAny+"\nif set(w, \"Access-Control-Allow-Credentials\", \"true\") {\n\tfmt.Println()\n}"), "none"},
		{"return statement", "func set(w http.ResponseWriter, k, v string) bool {\n\tw.Header().Set(k, v)\n\treturn true\n}\n\nfunc f(w http.ResponseWriter) bool {\n\t" + allowAny + "\n\treturn set(w, \"Access-Control-Allow-Credentials\", \"true\")\n}\n", "none"},
		{"last use of a variable", handler(allowAny + "\nyes := \"true\"\nw.Header().Set(\"Access-Control-Allow-Credentials\", yes)"), "none"},
		{"not the last use of a variable", handler(allowAny + "\nyes := \"true\"\nw.Header().Set(\"Access-Control-Allow-Credentials\", yes)\nfmt.Println(yes)"), `-w.Header().Set("Access-Control-Allow-Credentials", yes)`},
		{"last use of the header map", handler("h := w.Header()\n" + allowAny + "\nh.Set(\"Access-Control-Allow-Credentials\", \"true\")"), "none"},
		{"variable that is only assigned elsewhere", handler(allowAny + "\nyes := \"true\"\nw.Header().Set(\"Access-Control-Allow-Credentials\", yes)\nyes = \"\""), "none"},
	} {
		t.Run(test.name, func(t *testing.T) {
			f := analyze(t, test.src)
			writes, _ := f.writes(cors.AllowCredentials)
			if got := f.apply(f.Remove(writes[0])); got != test.want {
				t.Errorf("%s\n got: %s\nwant: %s", test.src, got, test.want)
			}
		})
	}
}

func TestAllowListed(t *testing.T) {
	const guard = `if origin := r.Header.Get("Origin"); allowedOrigins[origin] {; w.Header().Set("Access-Control-Allow-Origin", origin)`
	const added = `var allowedOrigins = map[string]bool{}; w.Header().Add("Vary", "Origin"); ` + guard + `; -` + allowAny
	for _, test := range []struct{ name, src, want string }{
		{"statement", handler(allowAny), added},
		{"no request in scope", "func f(w http.ResponseWriter) {\n\t" + allowAny + "\n}\n", "none"},
		{"request has another's name", handler("{\n\tr := 1\n\tfmt.Println(r)\n\t" + allowAny + "\n}"), "none"},
		{"value in a variable", handler("any := \"*\"\nw.Header().Set(\"Access-Control-Allow-Origin\", any)\nfmt.Println(any)"), "none"},
		{"element", "var h = http.Header{\"Access-Control-Allow-Origin\": {\"*\"}}\n\n" + handler("for k, v := range h {\n\tw.Header()[k] = v\n}"), "none"},
	} {
		t.Run(test.name, func(t *testing.T) {
			f := analyze(t, test.src)
			writes, _ := f.writes(cors.AllowOrigin)
			if got := f.apply(f.AllowListed(writes[0], f.List(writes[0]))); got != test.want {
				t.Errorf("%s\n got: %s\nwant: %s", test.src, got, test.want)
			}
		})
	}
}
