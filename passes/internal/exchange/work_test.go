package exchange

import (
	"fmt"
	"strings"
	"testing"
)

// What a package without chains costs hardly grows with its routes: handlers that
// have nothing to do with CORS are not run because they are registered next to one
// that has.
func TestWork(t *testing.T) {
	const decls = `type server struct{ name string }
	type answer struct { status int; data any; err error }
	func (s *server) public(w http.ResponseWriter, r *http.Request) { w.Header().Set("Access-Control-Allow-Origin", "*") }
	func jsonHandler(f func(r *http.Request) answer) http.HandlerFunc {
		return func(w http.ResponseWriter, r *http.Request) {
			a := f(r)
			if a.err != nil { http.Error(w, a.err.Error(), a.status); return }
			w.WriteHeader(a.status)
			fmt.Fprint(w, a.data)
		}
	}
	`
	source := func(n int, router, register string) string {
		var methods, calls strings.Builder
		for i := range n {
			fmt.Fprintf(&methods, "func (s *server) list%d(r *http.Request) answer { if r.FormValue(\"a\") == \"\" { return answer{status: 400} }; if s.name == \"%[1]d\" { return answer{err: io.EOF} }; return answer{data: s.name} }\n", i)
			fmt.Fprintf(&methods, "func (s *server) get%d(w http.ResponseWriter, r *http.Request) { if r.FormValue(\"a\") == \"\" { w.WriteHeader(400); return }; w.Write(nil) }\n", i)
			fmt.Fprintf(&calls, "%s(\"/list/%d\", jsonHandler(s.list%[2]d))\n%[1]s(\"/get/%[2]d\", s.get%[2]d)\n", register, i)
		}
		return flowTest{decls: decls + methods.String() + "func (s *server) routes() {\n" + router + "\n" + register + "(\"/\", s.public)\n" + calls.String() + "}\n" +
			"func start(name string) *server { s := &server{name}; s.routes(); return s }\n"}.source()
	}
	for _, test := range []struct {
		name, router, register string
		most                   int // nodes for a route
	}{
		{"out of sight", "", "ext.Route", 0},
		{"a router", "mux := http.NewServeMux()", "mux.HandleFunc", 1},
	} {
		t.Run(test.name, func(t *testing.T) {
			few, many := analyze(t, source(1, test.router, test.register)), analyze(t, source(60, test.router, test.register))
			if many.Work > few.Work+118*test.most || len(many.Incomplete) > 0 {
				t.Errorf("%d nodes for 2 more routes, %d for 120, %d incomplete", few.Work, many.Work, len(many.Incomplete))
			}
			if got, want := describe(many), "public: origin=*"; got != want {
				t.Errorf("got %s, want %s", got, want)
			}
		})
	}
}

// A router with many routes at the end of a chain is out of sight, and what the
// chain does by itself is still known.
func TestManyRoutes(t *testing.T) {
	source := func(n int) string {
		var handlers, calls strings.Builder
		for i := range n {
			fmt.Fprintf(&handlers, "func h%d(w http.ResponseWriter, r *http.Request) { w.Header().Set(\"Vary\", \"%[1]d\"); if r.FormValue(\"a\") != \"\" { w.Header().Set(\"Vary\", \"a\") } }\n", i)
			fmt.Fprintf(&calls, "mux.HandleFunc(\"/%d\", h%[1]d)\n", i)
		}
		return flowTest{decls: handlers.String() + `func cors(next http.Handler) http.Handler { return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set(allowOrigin, "*")
			next.ServeHTTP(w, r)
		}) }
		func handler() http.Handler { mux := http.NewServeMux()
		` + calls.String() + "return cors(mux) }\n"}.source()
	}
	for _, test := range []struct {
		routes, most int
		want         string
	}{
		{2, 60, `func: origin=* vary=0 | func: origin=* vary=1 | func: origin=* vary=a replaced=0 | func: origin=* vary=a replaced=1`},
		{60, 200, `func: origin=*`},
	} {
		res := analyze(t, source(test.routes))
		if got := describe(res); got != test.want || len(res.Incomplete) > 0 {
			t.Errorf("%d routes: got %s, want %s, %d incomplete", test.routes, got, test.want, len(res.Incomplete))
		}
		if res.Work > test.most {
			t.Errorf("%d routes: %d nodes, and at most %d are allowed", test.routes, res.Work, test.most)
		}
	}
}

// A router of the package with many routes is run as far as a bound on the work
// goes, and what it was not run to the end for is judged by itself.
func TestManyMappings(t *testing.T) {
	var calls strings.Builder
	for i := range 20 {
		fmt.Fprintf(&calls, "h.mappings = append(h.mappings, newMapping(\"GET\", \"/%d\", allow, h.noCache, h.get))\n", i)
	}
	res := analyze(t, flowTest{decls: `type mapping struct { method, path string; chain []http.HandlerFunc }
	func newMapping(method, path string, chain ...http.HandlerFunc) *mapping { return &mapping{method, path, chain} }
	func (m *mapping) matches(r *http.Request) (match int, method string) {
		if !strings.HasPrefix(r.URL.Path, m.path) { match, method = 0, "" } else if m.method != r.Method { match, method = 1, m.method } else { match, method = 2, m.method }
		return
	}
	type handler struct { mappings []*mapping }
	func (h *handler) noCache(w http.ResponseWriter, r *http.Request) { w.Header().Set("Cache-Control", "no-cache") }
	func (h *handler) get(w http.ResponseWriter, r *http.Request) { if r.FormValue("a") == "" { http.Error(w, "", 400); return }; w.Write(nil) }
	func (h *handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
		methods := []string{}
		for _, m := range h.mappings {
			if match, method := m.matches(r); match == 2 {
				for _, f := range m.chain { f(w, r) }
				return
			} else if match == 1 { methods = append(methods, method) }
		}
		if len(methods) > 0 { w.Header().Set("Allow", strings.Join(methods, ", ")); w.WriteHeader(405); return }
		http.NotFound(w, r)
	}
	func allower(origin string) func(w http.ResponseWriter, r *http.Request) { return func(w http.ResponseWriter, r *http.Request) {
		if o := r.Header.Get("Origin"); origin == "" && o != "" { w.Header().Set(allowOrigin, o) } else { w.Header().Set(allowOrigin, "*") }
	} }
	func newHandler(origin string) http.Handler {
		h := &handler{}
		allow := allower(origin)
		` + calls.String() + `return h
	}
	`}.source())
	alone := 0
	for _, r := range res.Responses {
		if r.Func.Obj == nil {
			alone++
		}
	}
	if alone == 0 {
		t.Errorf("the literal is not judged: %s", describe(res))
	}
	if res.Work > 10000 {
		t.Errorf("%d nodes", res.Work)
	}
}

// A package that has nothing to do with CORS or cookies is not indexed, though it
// imports net/http, which has settings too.
func TestNoProgram(t *testing.T) {
	for body, want := range map[string]bool{
		`w.Write(nil)`:                     false,
		`w.Header().Set("Vary", "Origin")`: true,
		`http.SetCookie(w, nil)`:           true,
	} {
		source := "package p\nimport \"net/http\"\nfunc f(w http.ResponseWriter, r *http.Request) { " + body + " }\n"
		if got := analyze(t, source).Prog != nil; got != want {
			t.Errorf("%s: %t", body, got)
		}
	}
}

// A middleware that is large, and is made in many ways, is run once if that tells what
// it does for those behind it: it hands on whoever asks, and adds no Vary: Origin.
func TestLargeAround(t *testing.T) {
	source := func(vary string) string {
		var settings, branches, names strings.Builder
		for i := range 6 {
			fmt.Fprintf(&settings, "s%d := c.s%[1]d; if s%[1]d == \"\" { s%[1]d = \"a\" }\n", i)
			fmt.Fprintf(&branches, "n%d := s%[1]d; if r.FormValue(\"%[1]d\") != \"\" { n%[1]d = \"b\" }\n", i)
			fmt.Fprintf(&names, "n%d + ", i)
		}
		return flowTest{decls: `type config struct { s0, s1, s2, s3, s4, s5 string; skip func(*http.Request) bool }
		func guard(c config) func(next http.Handler) http.Handler {
			` + settings.String() + `return func(next http.Handler) http.Handler { return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				if c.skip(r) { next.ServeHTTP(w, r); return }
				` + branches.String() + `w.Header().Add("Vary", ` + vary + `)
				if ` + names.String() + ` "" == r.Header.Get("Origin") { http.Error(w, "", 403); return }
				next.ServeHTTP(w, r)
			}) }
		}
		`, body: `w.Header().Set(allowOrigin, "*")`}.source()
	}
	for _, test := range []struct {
		vary      string
		once      bool
		elsewhere bool
	}{
		{`"Cookie"`, true, false},
		{`"Origin"`, false, true},
		{`c.s1`, false, false},
	} {
		res := analyze(t, source(test.vary))
		if once := res.Work < maxAround; once != test.once || res.VaryElsewhere != test.elsewhere || res.RefusedElsewhere {
			t.Errorf("%s: %d nodes, elsewhere %t, refused %t", test.vary, res.Work, res.VaryElsewhere, res.RefusedElsewhere)
		}
	}
}
