package exchange

import (
	"fmt"
	"strings"
	"testing"
)

// A long handler has the same outcomes each time, and a package that makes
// no sense does not make it panic.
func TestLimits(t *testing.T) {
	branches := func(n int, stmt string) string {
		return strings.Repeat("if ext.Debug() {\n"+stmt+"\n}\n", n)
	}
	for _, test := range []flowTest{
		{name: "branches that add", body: branches(12, `w.Header().Add(allowOrigin, "a")`)},
		{name: "branches that send", body: branches(30, `w.Header().Set(allowOrigin, "*"); http.Error(w, "no", 403); return`)},
		{name: "a loop that adds", body: `for ext.Debug() { w.Header().Add("Vary", ext.Text()) }; w.Header().Set(allowOrigin, "*")`},
		{name: "calls with too few operands", decls: `func g(h http.Header, kv ...string) { h.Set(two()) }; func two() (string, string) { return allowOrigin, "*" }`, body: `g(w.Header())`},
		{name: "nil", decls: `var h http.Header`, body: `h.Set(allowOrigin, "*"); for k, v := range http.Header(nil) { w.Header()[k] = v }; http.Error(nil, "", 1)`},
		{name: "odd conversions", body: `var v any = w; v.(http.ResponseWriter).Header().Set(allowOrigin, string([]byte(r.Header.Get("Origin")[:3]))); maps.Copy(map[string]string{allowOrigin: "*"}, map[string]string(nil))`},
		{name: "odd texts", body: `o := r.Header.Get("Origin"); for i, b := range o { if o[i] == 'x' || b == 'y' { w.Header().Set(allowOrigin, o[i:]) } }; u := new(url.URL); u, _ = u.Parse(o); w.Header().Set(allowOrigin, u.Host)`},
	} {
		t.Run(test.name, func(t *testing.T) {
			first := describe(analyze(t, test.source()))
			if second := describe(analyze(t, test.source())); first != second {
				t.Errorf("two runs differ:\n%s\n%s", first, second)
			}
			for _, r := range analyze(t, test.source()).Responses {
				for _, o := range r.Outcomes {
					if n := len(o.AllowOrigin) + len(o.Vary); n > 16 {
						t.Fatalf("%d values", n)
					}
				}
			}
		})
	}
}

// Handlers are judged behind the middleware that is around them, however many there are:
// those that are too many to be run there are not run as if nothing were around them.
func TestManyHandlers(t *testing.T) {
	const (
		middleware = `func vary(next http.Handler) http.Handler { return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { w.Header().Add("Vary", "Origin"); next.ServeHTTP(w, r) }) }
func through(next http.Handler) http.Handler { return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { next.ServeHTTP(w, r) }) }
type surrounded struct{ next http.Handler }
func (s surrounded) ServeHTTP(w http.ResponseWriter, r *http.Request) { s.next.ServeHTTP(w, r) }
type server struct{ name string }
`
		body = `(w http.ResponseWriter, r *http.Request) { w.Header().Set(allowOrigin, "*"); w.WriteHeader(204) }` + "\n"
		all  = 30  // are run
		many = 100 // are not
	)
	for _, test := range []struct{ name, decl, registered string }{
		{"functions", `func h#` + body, `vary(http.HandlerFunc(h#))`},
		{"functions behind two", `func h#` + body, `vary(through(http.HandlerFunc(h#)))`},
		{"functions in structs", `func h#` + body, `vary(surrounded{http.HandlerFunc(h#)})`},
		{"literals", ``, `vary(http.HandlerFunc(func` + body[:len(body)-1] + `))`},
		{"literals behind two", ``, `vary(through(http.HandlerFunc(func` + body[:len(body)-1] + `)))`},
		{"methods", `func (s *server) h#` + body, `vary(http.HandlerFunc(s.h#))`},
		{"types", "type h# struct{ n int }\nfunc (h# h#) ServeHTTP" + body, `vary(h#{1})`},
		{"pointers", "type h# struct{ n int }\nfunc (h *h#) ServeHTTP" + body, `vary(&h#{1})`},
	} {
		for _, n := range []int{all, many} {
			t.Run(fmt.Sprint(test.name, n), func(t *testing.T) {
				decls, registered := middleware, "s := &server{}; _ = s; http.Handle(`/none`, vary(http.HandlerFunc(http.NotFound)))\n"
				for i := range n {
					decls += strings.ReplaceAll(test.decl, "#", fmt.Sprint(i))
					registered += strings.ReplaceAll(`http.Handle("/#", `+test.registered+")\n", "#", fmt.Sprint(i))
				}
				decls += "func routes() {\n" + registered + "}\n"
				responses := analyze(t, flowTest{decls: decls}.source()).Responses
				allowing := 0
				for _, r := range responses {
					for _, o := range r.Outcomes {
						if len(o.Vary) != 1 {
							t.Fatalf("%s", outcomeText(o))
						}
						allowing += len(o.AllowOrigin)
					}
				}
				if n == all && allowing != all {
					t.Errorf("%d allow an origin", allowing)
				}
			})
		}
	}
}
