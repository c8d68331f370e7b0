package exchange

import (
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
