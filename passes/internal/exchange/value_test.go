package exchange

import (
	"fmt"
	"strings"
	"testing"
)

// Keys of an http.Header that are not canonical are lines of their own.
func TestRawKeys(t *testing.T) {
	const raw = `w.Header()["access-control-allow-origin"] = []string{"*"}; `
	runTests(t, []flowTest{
		{"alone", "", raw, `origin=*`},
		{"and set", "", raw + `w.Header().Set(allowOrigin, "a")`, `origin=a+*`},
		{"and deleted", "", raw + `w.Header().Del(allowOrigin)`, `origin=*`},
		{"and deleted by the key", "", raw + `delete(w.Header(), "access-control-allow-origin"); w.Header().Set(allowOrigin, "a")`, `origin=a`},
		{"twice", "", raw + raw, `origin=*`},
		{"in a literal", `var headers = http.Header{"access-control-allow-origin": {"*"}}`, `for k, v := range headers { w.Header()[k] = v }; w.Header().Set(allowOrigin, "a")`, `origin=a+*`},
		{"of a map of strings, which Set makes canonical", `var headers = map[string]string{"access-control-allow-origin": "*"}`, `for k, v := range headers { w.Header().Set(k, v) }; w.Header().Set(allowOrigin, "a")`, `origin=a`},
	})
}

// What else a written value may come from.
func TestWrittenValues(t *testing.T) {
	for _, test := range []struct{ name, decls, body, want string }{
		{"host", "", `w.Header().Set(allowOrigin, r.Host)`, "host"},
		{"host after a scheme", "", `w.Header().Set(allowOrigin, "https://" + r.Host)`, "host"},
		{"host after a scheme that is not known", "", `w.Header().Set(allowOrigin, ext.Text() + "://" + r.Host)`, "host"},
		{"host in a format", "", `w.Header().Set(allowOrigin, fmt.Sprintf("https://%s", r.Host))`, "host"},
		{"host that was forwarded", "", `w.Header().Set(allowOrigin, "https://" + r.Header.Get("X-Forwarded-Host"))`, "host"},
		{"another host", "", `w.Header().Set(allowOrigin, "https://app." + r.Host)`, ""},
		{"another port", "", `w.Header().Set(allowOrigin, "https://" + r.Host + ":3000")`, ""},
		{"another host in a format", "", `w.Header().Set(allowOrigin, fmt.Sprintf("https://app.%s", r.Host))`, ""},
		{"host that the Origin names", "", `if r.Header.Get("Origin") == "https://" + r.Host { w.Header().Set(allowOrigin, "https://" + r.Host) }`, ""},
		{"looked up by the host", `var sites = map[string]string{}`, `w.Header().Set(allowOrigin, sites[r.Host])`, ""},
		{"Referer", "", `w.Header().Set(allowOrigin, r.Referer())`, "referer"},
		{"Referer by its name", "", `ref := r.Header.Get("Referer"); w.Header().Set(allowOrigin, ref)`, "referer"},
		{"trimmed Referer", "", `w.Header().Set(allowOrigin, strings.TrimSuffix(r.Referer(), "/"))`, ""},
		{"Referer that passed a check", `var allow = map[string]bool{}`, `if allow[r.Referer()] { w.Header().Set(allowOrigin, r.Referer()) }`, ""},
		{"joined", "", `w.Header().Set(allowOrigin, strings.Join(strings.Fields(ext.Text()), ", "))`, "joined"},
		{"joined by a parameter", `func g(w http.ResponseWriter, list []string) { w.Header().Set(allowOrigin, strings.Join(list, ",")) }`, "", "joined"},
		{"joined without a separator", "", `w.Header().Set(allowOrigin, strings.Join(strings.Fields(ext.Text()), ""))`, ""},
		{"one that is joined", "", `w.Header().Set(allowOrigin, strings.Join([]string{ext.Text()}, ","))`, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			var got []string
			for _, w := range analyze(t, flowTest{decls: test.decls, body: test.body}.source()).Writes {
				for _, v := range w.Values {
					switch {
					case v.FromHost():
						got = append(got, "host")
					case v.RawReferer():
						got = append(got, "referer")
					case v.Joined():
						got = append(got, "joined")
					}
				}
			}
			if got := strings.Join(got, " "); got != test.want {
				t.Errorf("%s\n%s\ngot %q, want %q", test.decls, test.body, got, test.want)
			}
		})
	}
}

// Where writes and reads of a header go to.
func TestTargets(t *testing.T) {
	for _, test := range []struct{ name, decls, body, want string }{
		{"of a response", "", `w.Header().Set("Access-Control-Max-Age", "x")`, "response"},
		{"of a map that is made here", "", `h := http.Header{}; h.Set("Access-Control-Max-Age", "x"); ext.Fill(h)`, "unknown"},
		{"of a map whose other headers leave", "", `h := w.Header(); h.Set(allowOrigin, "*"); h.Set("Access-Control-Max-Age", "x")`, "response response"},
		{"of a map that is copied to a response", "", `h := http.Header{}; h.Set(allowOrigin, "*"); h.Set("Access-Control-Max-Age", "x"); maps.Copy(w.Header(), h)`, "response response"},
		{"of a literal that is copied to a response", `var headers = map[string]string{allowOrigin: "*", "Access-Control-Max-Age": "x"}`, `for k, v := range headers { w.Header().Set(k, v) }`, "response response"},
		{"of a map that answers a request", `func g(*http.Request) http.Header { h := make(http.Header); h.Set(allowOrigin, "*"); h.Set("Access-Control-Max-Age", "x"); return h }`, "", "response response"},
		{"of a map that is returned", `func g() http.Header { h := make(http.Header); h.Set("Access-Control-Max-Age", "x"); return h }`, "", "unknown"},
		{"of another literal", `var headers = map[string]string{"Access-Control-Max-Age": "x"}`, ``, "unknown"},
		{"of a response that was received", `func g(res *http.Response) { res.Header.Set(allowOrigin, "*"); res.Header.Set("Access-Control-Max-Age", "x") }`, "", "response response"},
		{"of the request", "", `r.Header.Set(allowOrigin, "*")`, "request"},
		{"of the request that a proxy passes on", `var proxy = &httputil.ReverseProxy{Director: func(r *http.Request) { r.Header.Set(allowOrigin, "*") }}`, "", "request"},
		{"of the request that a proxy rewrites", `var proxy = &httputil.ReverseProxy{Rewrite: func(p *httputil.ProxyRequest) { p.Out.Header.Set(allowOrigin, "*") }}`, "", "request"},
		{"of the request or an answer to it", `func g(r *http.Request) (*http.Request, *http.Response) { r.Header.Set(allowOrigin, "*"); return r, nil }`, "", "request"},
		{"of a request that is made here", "", `out, _ := http.NewRequest("GET", "/", nil); out.Header.Set(allowOrigin, "*")`, "unknown"},
		{"of a request that a client sends", `type t struct{}; func (t) RoundTrip(r *http.Request) (*http.Response, error) { r.Header.Set(allowOrigin, "*"); return nil, nil }`, "", "unknown"},
		{"of a helper's request", `func g(r *http.Request) { r.Header.Set(allowOrigin, "*") }`, "", "unknown"},
		{"name and value swapped", "", `w.Header().Set("*", allowOrigin)`, "response"},
		{"reads", "", `_ = w.Header().Get("Origin"); _ = r.Header.Get(allowOrigin); _ = r.Header["origin"]`, "reads response request request:raw"},
		{"reads of what is received", `func g(res *http.Response) { _ = res.Header.Get(allowOrigin) }`, "", "reads unknown"},
	} {
		t.Run(test.name, func(t *testing.T) {
			res := analyze(t, flowTest{decls: test.decls, body: test.body}.source())
			names := []string{"unknown", "response", "request"}
			var got []string
			for _, w := range res.Writes {
				got = append(got, names[w.On])
			}
			for i, r := range res.Reads {
				if i == 0 {
					got = append(got, "reads")
				}
				got = append(got, names[r.On]+map[bool]string{true: ":raw"}[r.Raw])
			}
			if got := strings.Join(got, " "); got != test.want {
				t.Errorf("%s\n%s\ngot %q, want %q", test.decls, test.body, got, test.want)
			}
		})
	}
}

func TestAddsUpstream(t *testing.T) {
	const proxy = `var p = httputil.NewSingleHostReverseProxy(nil); `
	const serve = `w.Header().Set(allowOrigin, "*"); p.ServeHTTP(w, r)`
	for _, test := range []struct {
		name, decls, body string
		want              bool
	}{
		{"variable", proxy, serve, true},
		{"local", "", `p := &httputil.ReverseProxy{Director: func(r *http.Request) {}}; ` + serve, true},
		{"captured", `func g() http.HandlerFunc { p := httputil.NewSingleHostReverseProxy(nil); return func(w http.ResponseWriter, r *http.Request) { ` + serve + ` } }`, "", true},
		{"with a director", proxy + `func init() { p.Director = nil }`, serve, true},
		{"with ModifyResponse", proxy + `func init() { p.ModifyResponse = func(*http.Response) error { return nil } }`, serve, false},
		{"with ModifyResponse in a literal", "", `p := &httputil.ReverseProxy{ModifyResponse: func(*http.Response) error { return nil }}; ` + serve, false},
		{"with a transport", proxy + `func init() { p.Transport = http.DefaultTransport }`, serve, false},
		{"another proxy has ModifyResponse", proxy + `var q = &httputil.ReverseProxy{ModifyResponse: func(*http.Response) error { return nil }}`, serve, true},
		{"parameter", `func g(p *httputil.ReverseProxy, w http.ResponseWriter, r *http.Request) { ` + serve + ` }`, "", false},
		{"field", `type s struct{ p *httputil.ReverseProxy }; func (s *s) g(w http.ResponseWriter, r *http.Request) { w.Header().Set(allowOrigin, "*"); s.p.ServeHTTP(w, r) }`, "", false},
		{"given to others", proxy + `func init() { json.NewEncoder(nil).Encode(p) }`, serve, false},
		{"by another writer", proxy + `type rec struct{ http.ResponseWriter }`, `w.Header().Set(allowOrigin, "*"); p.ServeHTTP(rec{w}, r)`, false},
		{"another handler", `var p http.Handler = http.NotFoundHandler()`, serve, false},
	} {
		t.Run(test.name, func(t *testing.T) {
			res := analyze(t, flowTest{decls: test.decls, body: test.body}.source())
			got := false
			for _, r := range res.Responses {
				for _, o := range r.Outcomes {
					got = got || res.AddsUpstream(o)
				}
			}
			if got != test.want {
				t.Errorf("%s\n%s\nAddsUpstream: %t", test.decls, test.body, got)
			}
		})
	}
}

// A framework's Append leaves out what is there; net/http's Add does not.
func TestAddedTwice(t *testing.T) {
	res := analyze(t, flowTest{body: `w.Header().Add(allowOrigin, "*"); w.Header().Add(allowOrigin, "*")`}.source())
	if got := fmt.Sprint(describe(res)); got != `origin=*+*` {
		t.Error(got)
	}
}
