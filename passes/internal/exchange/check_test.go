package exchange

import (
	"strings"
	"testing"
)

const echo = `w.Header().Set(allowOrigin, origin)`

func TestChecks(t *testing.T) {
	tests := []flowTest{
		{"no check", "", echo, `origin=Origin`},
		{"being there is no check", "", `if origin != "" { ECHO }`, `empty tested | origin=Origin tested`},
		{"early return is no check", "", `if origin == "" { return }; ECHO`, `empty tested | origin=Origin tested`},
		{"length is no check", "", `if len(origin) > 0 { ECHO }`, `empty tested | origin=Origin tested`},
		{"length of one is no check", "", `if 1 <= len(origin) { ECHO }`, `empty tested | origin=Origin tested`},
		{"length below is no check", "", `if len(origin) < 1 { return }; ECHO`, `empty tested | origin=Origin tested`},
		{"another length is no check", "", `if len(origin) > 5 { ECHO }`, `origin=Origin tested | tested`},
		{"* is no origin", "", `if origin == "*" { ECHO }; w.Header().Set(allowOrigin, "x")`, `origin=x tested`},
		{"null", "", `if origin == "null" { ECHO }`, `origin=null tested | tested`},
		{"a constant", "", `if origin == "https://a.example" { ECHO }`, `origin=https://a.example checked tested | tested`},
		{"refused unless a constant", "", `if origin != "https://a.example" { http.Error(w, "no", 403); return }; ECHO`, `origin=https://a.example checked tested | tested 403`},
		{"refused if a constant", "", `if origin == "https://evil.example" { return }; ECHO`, `origin=Origin tested | tested`},
		{"neither before nor after a constant", "", `const own = "https://a.example"; if !(origin < own) && !(origin > own) { ECHO }`, `origin=Origin checked tested | tested`},
		{"after nothing", "", `if origin > "" { ECHO }`, `origin=Origin checked tested | tested`},
		{"one that is there twice", "", `l := []string{"https://a.example", origin}; slices.Sort(l); if l = slices.Compact(l); len(l) == 1 { ECHO }`, `origin=Origin checked tested | tested`},
		{"all keys of a map that has it", `var m = map[string]bool{"https://a.example": true}`, `s := map[string]bool{}; s[origin] = true; for k := range s { if !m[k] { return } }; ECHO`, `origin=Origin checked tested | tested`},
		{"one of two constants", "", `if origin == "https://a.example" || origin == "https://b.example" { ECHO }`, `origin=https://a.example checked tested | origin=https://b.example checked tested | tested`},
		{"either a constant or any", "", `if origin == "https://a.example" || origin != "" { ECHO }`, `empty tested | origin=Origin tested | origin=https://a.example checked tested`},
		{"switch", "", `switch origin { case "https://a.example", "https://b.example": ECHO }`, `origin=https://a.example checked tested | origin=https://b.example checked tested | tested`},
		{"switch with default", "", `switch origin { case "https://a.example": default: ECHO }`, `origin=Origin tested | tested`},
		{"a setting", `var site = ext.Text()`, `if origin == site { ECHO }`, `origin=Origin checked tested | tested`},
		{"map", `var allow = map[string]bool{}`, `if allow[origin] { ECHO }`, `origin=Origin checked tested | tested`},
		{"map of structs", `var allow = map[string]struct{}{}`, `if _, ok := allow[origin]; ok { ECHO }`, `origin=Origin checked tested | tested`},
		{"map, refused early", `var allow = map[string]bool{}`, `if !allow[origin] { w.WriteHeader(403); return }; ECHO`, `origin=Origin checked tested | tested 403`},
		{"map of what to send", `var allow = map[string]string{}`, `if o := allow[origin]; o != "" { w.Header().Set(allowOrigin, o) }`, `origin=opaque checked tested | tested`},
		{"slices.Contains", `var allow = []string{"https://a.example", "https://b.example"}`, `if slices.Contains(allow, origin) { ECHO }`, `origin=Origin checked tested | tested`},
		{"slices.Contains of one", `var allow = []string{"https://a.example"}`, `if slices.Contains(allow, origin) { ECHO }`, `origin=https://a.example checked tested | tested`},
		{"slices.Index", `var allow = ext.Text()`, `if slices.Index(strings.Split(allow, ","), origin) >= 0 { ECHO }`, `origin=Origin checked tested | tested`},
		{"loop over known origins", `var allow = []string{"https://a.example"}`, `for _, a := range allow { if a == origin { ECHO; break } }`, `origin=https://a.example checked tested | tested`},
		{"loop over a setting", "", `for _, a := range strings.Split(ext.Text(), ",") { if a == origin { ECHO; return } }`, `- | origin=Origin checked tested | tested`},
		{"loop that sets a flag", `var allow = strings.Fields(ext.Text())`, `ok := false; for _, a := range allow { if a == origin { ok = true } }; if ok { ECHO }`, `- | origin=Origin checked tested | tested`},
		{"flag that carries a check", `var allow = map[string]bool{}`, `ok := origin != "" && allow[origin]; if ok { ECHO }`, `empty tested | origin=Origin checked tested | tested`},
		{"check and something else", `var allow = map[string]bool{}`, `if allow[origin] && ext.Debug() { ECHO }`, `origin=Origin checked tested chosen | tested | tested chosen`},
		{"check or something else", `var allow = map[string]bool{}`, `if ext.Debug() || allow[origin] { ECHO }`, `origin=Origin checked tested chosen | origin=Origin chosen | tested chosen`},
		{"prefix", "", `if strings.HasPrefix(origin, "https://") { ECHO }`, `origin=Origin checked tested | tested`},
		{"result of strings.Cut", "", `if _, host, ok := strings.Cut(origin, "://"); ok && host == "a.example" { ECHO }`, `origin=Origin checked tested | tested`},
		{"fold", "", `if strings.EqualFold(origin, "https://a.example") { ECHO }`, `origin=https://a.example checked tested | tested`},
		{"lower case", "", `if strings.ToLower(origin) == "https://a.example" { ECHO }`, `origin=Origin checked tested | tested`},
		{"out of sight", "", `if ext.Allowed(origin) { ECHO }`, `origin=Origin checked tested | tested`},
		{"out of sight, given the request", "", `if ext.Match(r) { ECHO }`, `origin=Origin checked tested | tested`},
		{"out of sight, with an error", "", `o, err := ext.Clean(origin); if err != nil { return }; w.Header().Set(allowOrigin, o)`, `origin=opaque checked tested | tested`},
		{"out of sight, by a literal", "", `if ext.New(func(a string) bool { return a == origin }) { ECHO }`, `origin=Origin checked tested | tested`},
		{"a setting is no check", "", `if ext.Debug() { ECHO }`, `chosen | origin=Origin chosen`},
		{"predicate that checks", `func ok(o string) bool { return o == "https://a.example" }`, `if ok(origin) { ECHO }`, `origin=https://a.example checked tested | tested`},
		{"predicate that is always true", `func ok(o string) bool { return true }`, `if ok(origin) { ECHO }`, `origin=Origin`},
		{"predicate that only looks whether it is there", `func ok(o string) bool { return o != "" }`, `if ok(origin) { ECHO }`, `empty tested | origin=Origin tested`},
		{"predicate that is a method", `type s struct { allow map[string]bool }; func (s *s) ok(o string) bool { return s.allow[o] }; var srv *s`, `if srv.ok(origin) { ECHO }`, `origin=Origin checked tested | tested`},
		{"predicate that reads the request", `func ok(r *http.Request) bool { return r.Header.Get("Origin") == "https://a.example" }`, `if ok(r) { ECHO }`, `origin=https://a.example checked tested | tested`},
		{"predicate in a function value", `var ok func(string) bool`, `if ok(origin) { ECHO }`, `origin=Origin checked tested | tested`},
		{"helper that returns what to send", `func pick(o string) string { if o == "https://a.example" { return o }; return "" }`, `if o := pick(origin); o != "" { w.Header().Set(allowOrigin, o) }`, `origin=https://a.example checked tested | tested`},
		{"check after the write", "", `ECHO; if origin != "https://a.example" { http.Error(w, "no", 403); return }`, `origin=Origin checked tested | origin=Origin tested 403`},
		{"withdrawn after a failed check", "", `ECHO; if origin != "https://a.example" { w.Header().Del(allowOrigin) }`, `origin=Origin checked tested | tested`},
		{"what was written is read back", "", `ECHO; if w.Header().Get(allowOrigin) != "https://a.example" { w.Header().Del(allowOrigin) }`, `origin=Origin checked tested | tested`},
		{"* that was written is read back", "", `w.Header().Set(allowOrigin, "*"); if w.Header().Get(allowOrigin) != "*" { w.Header().Set(credentials, "true") }`, `origin=*`},
	}
	for i := range tests {
		tests[i].body = "origin := r.Header.Get(\"Origin\"); _ = origin; " + strings.ReplaceAll(tests[i].body, "ECHO", echo)
	}
	runTests(t, tests)
}

func TestTexts(t *testing.T) {
	runTests(t, []flowTest{
		{"Origin by any case", "", `w.Header().Set(allowOrigin, r.Header.Get("ORIGIN"))`, `origin=Origin`},
		{"Origin by index", "", `w.Header().Set(allowOrigin, r.Header["Origin"][0])`, `origin=Origin`},
		{"Origin by an index that net/http has not", "", `if o := r.Header["origin"]; o != nil { w.Header()[allowOrigin] = o }; w.Header().Set("Vary", "Origin")`, ``},
		{"Origin by its values", "", `for _, o := range r.Header.Values("Origin") { w.Header().Set(allowOrigin, o); return }`, `- | origin=Origin`},
		{"whether it is there", "", `if o, ok := r.Header["Origin"]; ok { w.Header()[allowOrigin] = o }`, `empty tested | origin=Origin tested`},
		{"Origin of a copy of the request", "", `r2 := r.Clone(r.Context()); w.Header().Set(allowOrigin, r2.Header.Get("Origin"))`, `origin=Origin`},
		{"Origin by a helper", `func get(r *http.Request) string { return r.Header.Get("Origin") }`, `w.Header().Set(allowOrigin, get(r))`, `origin=Origin`},
		{"Origin out of sight is not known", "", `w.Header().Set(allowOrigin, ext.Origin(r))`, `origin=?`},
		{"found in a range over the headers", "", `for k, v := range r.Header { if k == "Origin" { w.Header().Set(allowOrigin, v[0]); return } }`, `- | origin=Origin`},
		{"trimmed", "", `w.Header().Set(allowOrigin, strings.TrimSpace(r.Header.Get("Origin")))`, `origin=Origin`},
		{"formatted", "", `w.Header().Set(allowOrigin, fmt.Sprintf("%s", r.Header.Get("Origin")))`, `origin=Origin`},
		{"formatted by its String method", `type site string; func (site) String() string { return "https://a.example" }`, `w.Header().Set(allowOrigin, fmt.Sprintf("%s", site(r.Header.Get("Origin"))))`, `origin=opaque`},
		{"formatted by the method of what an interface has", `type site string; func (site) Error() string { return "https://a.example" }`, `var v any = site(r.Header.Get("Origin")); w.Header().Set(allowOrigin, fmt.Sprint(v))`, `origin=opaque`},
		{"formatted by a helper", `func join(scheme, host any) string { return fmt.Sprint(scheme, "://", host) }`, `u, _ := url.Parse(r.Header.Get("Origin")); w.Header().Set(allowOrigin, join(u.Scheme, u.Host))`, `origin=opaque`},
		{"formatted URL", "", `u, _ := url.Parse(r.Header.Get("Origin")); w.Header().Set(allowOrigin, fmt.Sprint(u))`, `origin=Origin:rebuilt`},
		{"rebuilt from its parts", "", `u, err := url.Parse(r.Header.Get("Origin")); if err != nil { return }; w.Header().Set(allowOrigin, u.Scheme + "://" + u.Host)`, `origin=Origin:rebuilt tested | tested`},
		{"rebuilt by String", "", `u, _ := url.Parse(r.Header.Get("Origin")); w.Header().Set(allowOrigin, u.String())`, `origin=Origin:rebuilt`},
		{"rebuilt by a literal", "", `u, _ := url.Parse(r.Referer()); v := url.URL{Scheme: u.Scheme, Host: u.Host}; w.Header().Set(allowOrigin, v.String())`, `origin=Referer:rebuilt`},
		{"host is checked", "", `o := r.Header.Get("Origin"); u, _ := url.Parse(o); if u.Host == "a.example" { w.Header().Set(allowOrigin, o) }`, `origin=Origin checked tested | tested`},
		{"host name is checked", "", `o := r.Header.Get("Origin"); u, _ := url.Parse(o); if strings.HasSuffix(u.Hostname(), ".a.example") { w.Header().Set(allowOrigin, o) }`, `origin=Origin checked tested | tested`},
		{"scheme is no check", "", `o := r.Header.Get("Origin"); u, _ := url.Parse(o); if u.Scheme == "https" { w.Header().Set(allowOrigin, o) }`, `origin=Origin tested | tested`},
		{"parsing is no check", "", `o := r.Header.Get("Origin"); if _, err := url.Parse(o); err == nil { w.Header().Set(allowOrigin, o) }`, `origin=Origin tested | tested`},
		{"Referer", "", `w.Header().Set(allowOrigin, r.Referer())`, `origin=Referer`},
		{"Referer by its name", "", `w.Header().Set(allowOrigin, r.Header.Get("Referer"))`, `origin=Referer`},
		{"Referer, checked", "", `if o := r.Referer(); o == "https://a.example/" { w.Header().Set(allowOrigin, strings.TrimSuffix(o, "/")) }`, `- | origin=Referer:rebuilt checked`},
		{"query", "", `w.Header().Set(allowOrigin, r.URL.Query().Get("origin"))`, `origin=Query`},
		{"form", "", `w.Header().Set(allowOrigin, r.FormValue("origin"))`, `origin=Query`},
		{"query, checked", `var allow = map[string]bool{}`, `o := r.FormValue("origin"); if allow[o] { w.Header().Set(allowOrigin, o) }`, `- | origin=Query checked`},
		{"a check of the query is none of the Origin", `var allow = map[string]bool{}`, `if allow[r.FormValue("origin")] { w.Header().Set(allowOrigin, r.Header.Get("Origin")) }`, `- | origin=Origin`},
		{"host", "", `w.Header().Set(allowOrigin, r.Host)`, `origin=host`},
		{"first that is there", "", `o := r.Header.Get("Origin"); if o == "" { o = "*" }; w.Header().Set(allowOrigin, o)`, `origin=* empty tested | origin=Origin tested`},
	})
}

func TestPreflight(t *testing.T) {
	const allow = `w.Header().Set(allowOrigin, "*")`
	const handler = `func g(w http.ResponseWriter, r *http.Request) { ` + allow + ` }`
	runTests(t, []flowTest{
		{"method", "", `if r.Method == http.MethodOptions { ` + allow + `; return }`, `- | origin=* preflight`},
		{"method, refused early", "", `if r.Method != "OPTIONS" { return }; ` + allow, `- | origin=* preflight`},
		{"method, whatever the case", "", `if strings.EqualFold(r.Method, "options") { ` + allow + ` }`, `- | origin=* preflight`},
		{"method in capitals", "", `if strings.ToUpper(r.Method) == "OPTIONS" { ` + allow + ` }`, `- | origin=* preflight`},
		{"method in small letters", "", `if strings.ToLower(r.Method) != "options" { return }; ` + allow, `- | origin=* preflight`},
		{"method that no page sends", "", `if r.Method == "options" { ` + allow + ` }`, ``},
		{"method that a page may send", "", `if r.Method == "patch" { ` + allow + ` }`, `- | origin=*`},
		{"another method, whatever the case", "", `if strings.EqualFold(r.Method, "post") { ` + allow + ` }`, `- | origin=*`},
		{"switch", "", `switch r.Method { case "GET", "OPTIONS": ` + allow + ` }`, `- | origin=* | origin=* preflight`},
		{"both cannot be", "", `if r.Method == "OPTIONS" { ` + allow + ` }; if r.Method == "GET" { w.Header().Set(credentials, "true") }`, `- | credentials=true | origin=* preflight`},
		{"requested method", "", `if r.Header.Get("Access-Control-Request-Method") != "" { ` + allow + ` }`, `- | origin=* preflight`},
		{"in a map", `var preflights = map[string]bool{"OPTIONS": true, "GET": false}`, `if preflights[r.Method] { ` + allow + ` }`, `- | origin=* preflight`},
		{"not in a map", `var actual = map[string]bool{"GET": true}`, `if !actual[r.Method] { return }; ` + allow, `- | origin=*`},
		{"in a map with others", `var m = map[string]bool{"OPTIONS": true, "GET": true}`, `if m[r.Method] { ` + allow + ` }`, `- | origin=* | origin=* preflight`},
		{"in a map that is filled elsewhere", `var m = map[string]bool{"OPTIONS": true}; func fill(s string) { m[s] = true }`, `if m[r.Method] { ` + allow + ` }`, `chosen | origin=* perhaps preflight chosen`},
		{"in a map with keys that are not known", "", `m := map[string]bool{"OPTIONS": true, r.Host: true}; if m[r.Method] { ` + allow + ` }`, `- | origin=* perhaps preflight`},
		{"in an empty map", "", `m := map[string]bool{}; if m[r.Method] { ` + allow + ` }`, ``},
		{"a key of a map", `var m = map[string]struct{}{"OPTIONS": {}}`, `if _, ok := m[r.Method]; ok { ` + allow + ` }`, `- | origin=* preflight`},
		{"a key of a map, whatever its element", `var m = map[string]bool{"OPTIONS": false}`, `if _, ok := m[r.Method]; !ok { return }; ` + allow, `- | origin=* preflight`},
		{"in a list", `var preflights = []string{"OPTIONS"}`, `if slices.Contains(preflights, r.Method) { ` + allow + ` }`, `- | origin=* preflight`},
		{"in a list with others", "", `if slices.Contains([]string{"GET", "OPTIONS"}, r.Method) { ` + allow + ` }`, `- | origin=* | origin=* preflight`},
		{"in a list of what is not known", "", `if slices.Contains([]string{"OPTIONS", r.Host}, r.Method) { ` + allow + ` }`, `- | origin=* perhaps preflight`},
		{"in a list of a setting", `var list []string`, `if slices.Contains(list, r.Method) { ` + allow + ` }`, `- | origin=* perhaps preflight`},
		{"equal to a key of a map", `var m = map[string]bool{"OPTIONS": true}`, `for k := range m { if r.Method == k { ` + allow + ` } }`, `- | origin=* preflight`},
		{"what a map has for it", `var m = map[string]string{"OPTIONS": "preflight"}`, `if m[r.Method] == "preflight" { ` + allow + ` }`, `- | origin=* perhaps preflight`},
		{"what a map has for it, compared with the Origin", `var m = map[string]string{"GET": "https://a.example.com"}`, `if o := r.Header.Get("Origin"); o == m[r.Method] { w.Header().Set(allowOrigin, o) }`, `origin=Origin checked tested perhaps preflight | tested`},
		{"branched on afterwards", `var m map[string]bool`, allow + `; if m[r.Method] { return }`, `origin=*`},
		{"in a list, whatever the case", "", `if slices.Contains([]string{"options"}, strings.ToLower(r.Method)) { ` + allow + ` }`, `- | origin=* preflight`},
		{"registered for OPTIONS", handler, `http.HandleFunc("OPTIONS /x", g)`, `g: origin=* preflight`},
		{"registered for OPTIONS, on a mux", handler, `mux := http.NewServeMux(); mux.Handle("OPTIONS /x", http.HandlerFunc(g))`, `g: origin=* preflight`},
		{"literal registered for OPTIONS", "", `http.HandleFunc("OPTIONS /x", func(w http.ResponseWriter, r *http.Request) { ` + allow + ` })`, `func: origin=* preflight`},
		{"method of a value registered for OPTIONS", `type s struct{}; func (s) g(w http.ResponseWriter, r *http.Request) { ` + allow + ` }`, `http.HandleFunc("OPTIONS /x", s{}.g)`, `g: origin=* preflight`},
		{"registered for OPTIONS and another", handler, `http.HandleFunc("OPTIONS /x", g); http.HandleFunc("/y", g)`, `g: origin=*`},
		{"registered for all", handler, `http.HandleFunc("/OPTIONS /x", g)`, `g: origin=*`},
	})
}

func TestLists(t *testing.T) {
	const use = `o := r.Header.Get("Origin"); `
	const set = ` { w.Header().Set(allowOrigin, o) }`
	for _, test := range []struct{ name, decls, body, want string }{
		{"map", `var a = map[string]bool{}`, `if a[o]` + set, `a`},
		{"map with ok", `var a = map[string]int{}`, `if _, ok := a[o]; ok` + set, `a`},
		{"map of settings", `var a map[string]bool`, `if a[o]` + set, `a`},
		{"slices.Contains", `var a []string`, `if slices.Contains(a, o)` + set, `a`},
		{"loop", `var a = strings.Fields(ext.Text())`, `for _, x := range a { if x == o` + set + ` }`, `a`},
		{"loop over constants", `var a = []string{"https://a.example"}`, `for _, x := range a { if x == o` + set + ` }`, `a`},
		{"predicate", `func a(o string) bool { return o == "https://a.example" }`, `if a(o)` + set, `a`},
		{"predicate with a list", `var a = map[string]bool{}; func b(o string) bool { return a[o] }`, `if b(o)` + set, `a b`},
		{"predicate that is always true", `func a(o string) bool { return true }`, `if a(o)` + set, ``},
		{"predicate that is always false", `func a(o string) bool { return false }`, `if a(o)` + set, ``},
		{"predicate that only looks whether it is there", `func a(o string) bool { return o != "" }`, `if a(o)` + set, ``},
		{"predicate that lets some through", `func a(o string) bool { if o == "null" { return true }; return o == "https://a.example" }`, `if a(o)` + set, ``},
		{"local", "", `a := map[string]bool{}; if a[o]` + set, ``},
		{"looked up by something else", `var a = map[string]bool{}`, `if a[r.Host]` + set, ``},
		{"a list of another package", "", `if ext.Site == o` + set, ``},
		{"none", "", `w.Header().Set(allowOrigin, o)`, ``},
	} {
		t.Run(test.name, func(t *testing.T) {
			src := flowTest{decls: test.decls, body: use + test.body}.source()
			var names []string
			for _, obj := range analyze(t, src).Lists {
				names = append(names, obj.Name())
			}
			if got := strings.Join(names, " "); got != test.want {
				t.Errorf("%s\n%s\nLists: %s, want %s", test.decls, test.body, got, test.want)
			}
		})
	}
}

func TestVaryElsewhere(t *testing.T) {
	const allow = `w.Header().Set(allowOrigin, r.Header.Get("Origin"))`
	for _, test := range []struct {
		name, decls, body string
		want              bool
	}{
		{"in a middleware", `func g(next http.Handler) http.Handler { return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { w.Header().Add("Vary", "Origin"); next.ServeHTTP(w, r) }) }`, allow, true},
		{"among others", `func g(w http.ResponseWriter) { w.Header().Add("Vary", "Accept, Origin") }`, allow, true},
		{"another header", `func g(w http.ResponseWriter) { w.Header().Add("Vary", "Accept") }`, allow, false},
		{"in a helper that a handler calls", `func g(w http.ResponseWriter) { w.Header().Add("Vary", "Origin") }`, `g(w); ` + allow, false},
		{"in the handler itself", "", `w.Header().Add("Vary", "Origin"); ` + allow, false},
		{"in the function around the handler", `func g() http.HandlerFunc { return func(w http.ResponseWriter, r *http.Request) { w.Header().Add("Vary", "Origin"); ` + allow + ` } }`, "", false},
	} {
		t.Run(test.name, func(t *testing.T) {
			src := flowTest{decls: test.decls, body: test.body}.source()
			if got := analyze(t, src).VaryElsewhere; got != test.want {
				t.Errorf("%s\n%s\nVaryElsewhere = %v, want %v", test.decls, test.body, got, test.want)
			}
		})
	}
}
