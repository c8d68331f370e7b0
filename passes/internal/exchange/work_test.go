package exchange

import (
	"fmt"
	"strings"
	"testing"
)

// What a package without chains costs does not grow with its routes: handlers
// that have nothing to do with CORS are not run because they are registered
// next to one that has.
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
	routes := func(n int) string {
		var methods, calls strings.Builder
		for i := range n {
			fmt.Fprintf(&methods, "func (s *server) list%d(r *http.Request) answer { if r.FormValue(\"a\") == \"\" { return answer{status: 400} }; if s.name == \"%[1]d\" { return answer{err: io.EOF} }; return answer{data: s.name} }\n", i)
			fmt.Fprintf(&methods, "func (s *server) get%d(w http.ResponseWriter, r *http.Request) { if r.FormValue(\"a\") == \"\" { w.WriteHeader(400); return }; w.Write(nil) }\n", i)
			fmt.Fprintf(&calls, "ext.Route(\"/list/%d\", jsonHandler(s.list%[1]d))\next.Route(\"/get/%[1]d\", s.get%[1]d)\n", i)
		}
		return methods.String() + "func (s *server) routes() {\next.Route(\"/\", s.public)\n" + calls.String() + "}\nfunc start(name string) *server { s := &server{name}; s.routes(); return s }\n"
	}
	few, many := analyze(t, flowTest{decls: decls + routes(1)}.source()), analyze(t, flowTest{decls: decls + routes(60)}.source())
	if few.Work != many.Work || len(many.Incomplete) > 0 {
		t.Errorf("%d nodes for 2 more routes, %d for 120, %d incomplete", few.Work, many.Work, len(many.Incomplete))
	}
	if got, want := describe(many), "public: origin=*"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
