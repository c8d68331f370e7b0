package exchange

import (
	"go/ast"
	"go/types"
	"slices"
	"strings"
	"testing"
)

// describeLate returns what is lost where, and what had sent the headers; a ?
// says that other paths come there in time.
func describeLate(res *Result) string {
	var lines []string
	for _, l := range res.Late {
		var headers, by []string
		for _, w := range l.Writes {
			headers = append(headers, strings.TrimPrefix(w.Header, "Access-Control-Allow-"))
		}
		for _, c := range l.By {
			by = append(by, types.ExprString(c.Fun))
		}
		node, at := "write", " < "
		if l.Timely {
			at = " <? "
		}
		if call, ok := l.Node.(*ast.CallExpr); ok {
			if _, ok := call.Fun.(*ast.Ident); ok {
				node = types.ExprString(call.Fun)
			}
		}
		lines = append(lines, node+" "+strings.Join(headers, "+")+at+strings.Join(by, ","))
	}
	return strings.Join(lines, " | ")
}

func TestLate(t *testing.T) {
	const (
		set    = `w.Header().Set(allowOrigin, "*")`
		helper = `func allow(w http.ResponseWriter) { w.Header().Set(allowOrigin, "*"); w.Header().Set(credentials, "true") }; func send(w http.ResponseWriter, v any) { w.WriteHeader(200); json.NewEncoder(w).Encode(v) }`
	)
	for _, test := range []flowTest{
		{"in time", "", set + `; w.WriteHeader(200)`, ``},
		{"after WriteHeader", "", `w.WriteHeader(200); ` + set, `write Origin < w.WriteHeader`},
		{"after WriteHeader of a status that is not known", "", `w.WriteHeader(len(r.Host)); ` + set, `write Origin < w.WriteHeader`},
		{"after an interim response", "", `w.WriteHeader(103); ` + set, ``},
		{"after an interim response and another", "", `w.WriteHeader(103); w.WriteHeader(200); ` + set, `write Origin < w.WriteHeader`},
		{"after Write", "", `w.Write(nil); ` + set, `write Origin < w.Write`},
		{"after http.Error", "", `http.Error(w, "no", 403); ` + set, `write Origin < http.Error`},
		{"after http.NotFound", "", `http.NotFound(w, r); ` + set, `write Origin < http.NotFound`},
		{"after http.Redirect", "", `http.Redirect(w, r, "/", 302); ` + set, `write Origin < http.Redirect`},
		{"after Fprintf", "", `fmt.Fprintf(w, "x"); ` + set, `write Origin < fmt.Fprintf`},
		{"after io.WriteString", "", `io.WriteString(w, "x"); ` + set, `write Origin < io.WriteString`},
		{"after Encode", "", `json.NewEncoder(w).Encode(1); ` + set, `write Origin < json.NewEncoder(w).Encode`},
		{"after Encode by a variable", "", `enc := json.NewEncoder(w); enc.SetIndent("", " "); enc.Encode(1); ` + set, `write Origin < enc.Encode`},
		{"after Encode in the header of an if", "", `if err := json.NewEncoder(w).Encode(1); err != nil { return }; ` + set, `write Origin < json.NewEncoder(w).Encode`},
		{"when an encoder is made", "", `enc := json.NewEncoder(w); ` + set + `; enc.Encode(1)`, ``},
		{"by the map", "", `w.WriteHeader(200); h := w.Header(); h["Vary"] = []string{"Origin"}; h.Set(allowOrigin, "*")`, `write Vary < w.WriteHeader | write Origin < w.WriteHeader`},
		{"the map was there before", "", `h := w.Header(); w.WriteHeader(200); h.Set(allowOrigin, "*")`, `write Origin < w.WriteHeader`},
		{"in force already", "", set + `; w.WriteHeader(200); ` + set, ``},
		{"one in force already", "", set + `; w.WriteHeader(200); ` + set + `; w.Header().Set(credentials, "true")`, `write Credentials < w.WriteHeader`},
		{"deleted before", "", set + `; w.Header().Del(allowOrigin); w.WriteHeader(200); ` + set, `write Origin < w.WriteHeader`},
		{"late deletion", "", set + `; w.WriteHeader(200); w.Header().Del(allowOrigin)`, ``},
		{"no-store", "", set + `; w.WriteHeader(200); w.Header().Set("Cache-Control", "no-store")`, ``},
		{"trailer", "", set + `; w.WriteHeader(200); w.Header().Set(http.TrailerPrefix+"Vary", "Origin")`, ``},

		{"after Flush", "", `w.(http.Flusher).Flush(); ` + set, `write Origin < w.(http.Flusher).Flush`},
		{"after Flush of a variable", "", `f, ok := w.(http.Flusher); if !ok { http.Error(w, "no", 500); return }; f.Flush(); ` + set, `write Origin < f.Flush`},
		{"after Flush if there is one", "", `if f, ok := w.(http.Flusher); ok { f.Flush() }; ` + set, `write Origin <? f.Flush`},
		{"after Flush of a controller", "", `http.NewResponseController(w).Flush(); ` + set, `write Origin < http.NewResponseController(w).Flush`},
		{"after Flush of a controller in a variable", "", `rc := http.NewResponseController(w); if err := rc.Flush(); err != nil { return }; ` + set, `write Origin < rc.Flush`},
		{"where Flush of a controller has failed", "", `rc := http.NewResponseController(w); if err := rc.Flush(); err != nil { ` + set + ` }`, ``},
		{"Flush in time", "", `rc := http.NewResponseController(w); f := w.(http.Flusher); ` + set + `; rc.Flush(); f.Flush()`, ``},
		{"Flush by a helper", `func flush(w http.ResponseWriter) { if f, ok := w.(http.Flusher); ok { f.Flush() } }`, `flush(w); ` + set, `write Origin <? flush`},
		{"Flush of a writer that has none", `type buffer struct { w http.ResponseWriter; b []byte }; func (b *buffer) Header() http.Header { return b.w.Header() }; func (b *buffer) Write(p []byte) (int, error) { b.b = append(b.b, p...); return len(p), nil }; func (b *buffer) WriteHeader(int) {}`, `bw := &buffer{w: w}; flush := func(w http.ResponseWriter) { if f, ok := w.(http.Flusher); ok { f.Flush() } }; flush(bw); bw.Header().Set(allowOrigin, "*")`, ``},
		{"Flush of a writer that wraps one", `type rec struct { http.ResponseWriter; n int }; func allow(w http.ResponseWriter) { if f, ok := w.(http.Flusher); ok { f.Flush() }; ` + set + ` }`, `allow(&rec{ResponseWriter: w})`, ``},

		// Paths.
		{"returns", "", `if ext.Debug() { http.Error(w, "no", 403); return }; ` + set, ``},
		{"no return", "", `if ext.Debug() { http.Error(w, "no", 403) }; ` + set, `write Origin <? http.Error`},
		{"no return of two", "", `if ext.Debug() { http.Error(w, "no", 403) } else { w.WriteHeader(200) }; ` + set, `write Origin < http.Error,w.WriteHeader`},
		{"the other arm", "", `if ext.Debug() { http.Error(w, "no", 403) } else { ` + set + ` }`, ``},
		{"by the same condition", "", `ok := ext.Debug(); if !ok { http.Error(w, "no", 403) }; if ok { ` + set + ` }`, ``},
		{"by an error that is told again", "", `_, err := ext.Clean(""); if err != nil { http.Error(w, "no", 403) }; if err == nil { ` + set + ` }`, ``},
		{"panics", "", `if ext.Debug() { http.Error(w, "no", 403); panic(1) }; ` + set, ``},
		{"exits", "", `if ext.Debug() { http.Error(w, "no", 403); os.Exit(1) }; ` + set, ``},
		{"helper that panics", `func die() { panic(1) }`, `if ext.Debug() { http.Error(w, "no", 403); die() }; ` + set, ``},
		{"on the way round a loop", "", `for ext.Debug() { w.Header().Set(allowOrigin, "*"); w.Write(nil) }`, ``},
		{"late in a loop", "", `for ext.Debug() { w.Write(nil); w.Header().Set(allowOrigin, "*") }`, `write Origin < w.Write`},
		{"switch", "", `switch r.Method { case "GET": w.Write(nil); default: http.Error(w, "no", 405); return }; ` + set, `write Origin < w.Write`},
		{"deferred", "", `defer ` + set + `; w.WriteHeader(200)`, `write Origin < w.WriteHeader`},
		{"deferred literal", "", `defer func() { ` + set + ` }(); w.WriteHeader(200)`, `write Origin < w.WriteHeader`},
		{"a list", "", `w.WriteHeader(200); w.Header().Set("Access-Control-Allow-Methods", "GET")`, `write Methods < w.WriteHeader`},
		{"a list in time", "", `w.Header().Set("Access-Control-Allow-Methods", "GET"); w.WriteHeader(200)`, ``},
		{"a list by a helper", `func put(w http.ResponseWriter, k, v string) { w.Header().Set(k, v) }; func fail(w http.ResponseWriter) { http.Error(w, "no", 403) }`, `fail(w); put(w, "Access-Control-Max-Age", "60"); put(w, "Access-Control-Allow-Headers", "X-A")`, `put Access-Control-Max-Age < fail | put Headers < fail`},
		{"a list that is deferred", "", `defer w.Header().Set("Access-Control-Allow-Headers", "X-A"); w.WriteHeader(200)`, `write Headers < w.WriteHeader`},
		{"a list in a loop", "", `for ext.Debug() { w.Header().Set("Access-Control-Allow-Headers", "X-A"); w.Write(nil) }`, ``},
		{"a list after a return", "", `if ext.Debug() { w.WriteHeader(204); return }; w.Header().Set("Access-Control-Allow-Headers", "X-A")`, ``},
		{"a list and what allows an origin", "", `w.WriteHeader(200); w.Header().Set("Access-Control-Allow-Methods", "GET"); ` + set, `write Methods < w.WriteHeader | write Origin < w.WriteHeader`},
		{"a list by a helper that allows an origin", `func allowAll(w http.ResponseWriter) { w.Header().Set(allowOrigin, "*"); w.Header().Set("Access-Control-Allow-Headers", "X-A") }`, `w.WriteHeader(200); allowAll(w)`, `allowAll Origin+Headers < w.WriteHeader`},
		{"deferred answer", "", `defer w.WriteHeader(200); ` + set, ``},
		{"preflight that is answered", "", `if r.Method == "OPTIONS" { w.WriteHeader(204) }; ` + set, `write Origin <? w.WriteHeader`},

		// Helpers.
		{"helper that sends", helper, `send(w, 1); ` + set, `write Origin < send`},
		{"helper that sets", helper, `w.WriteHeader(200); allow(w)`, `allow Origin+Credentials < w.WriteHeader`},
		{"both", helper, `send(w, 1); allow(w)`, `allow Origin+Credentials < send`},
		{"one caller is late, the other is not", helper + `; func g(w http.ResponseWriter, r *http.Request) { allow(w); send(w, 1) }`, `send(w, 1); allow(w)`, `allow Origin+Credentials < send`},
		{"helper of the name", `func put(w http.ResponseWriter, k, v string) { w.Header().Set(k, v) }`, `w.WriteHeader(200); put(w, allowOrigin, "*"); put(w, "Vary", "Origin")`, `put Origin < w.WriteHeader | put Vary < w.WriteHeader`},
		{"helper that does both", `func answer(w http.ResponseWriter, o string) { w.WriteHeader(200); w.Header().Set(allowOrigin, o) }`, `answer(w, "*")`, `write Origin < w.WriteHeader`},
		{"helper that answers or not", `func refuse(w http.ResponseWriter, r *http.Request) bool { if r.Method != "GET" { http.Error(w, "no", 405); return true }; return false }`, `if refuse(w, r) { return }; ` + set, ``},
		{"helper that answers or not, not asked", `func refuse(w http.ResponseWriter, r *http.Request) bool { if r.Method != "GET" { http.Error(w, "no", 405); return true }; return false }`, `refuse(w, r); ` + set, `write Origin <? refuse`},
		{"closure", "", `set := func(k, v string) { w.Header().Set(k, v) }; w.WriteHeader(200); set(allowOrigin, "*")`, `set Origin < w.WriteHeader`},
		{"table of headers", `var headers = map[string]string{allowOrigin: "*"}`, `w.WriteHeader(200); for k, v := range headers { w.Header().Set(k, v) }`, `write Origin < w.WriteHeader`},
		{"literal made elsewhere, without what sent", `func allower(w http.ResponseWriter) func() { return func() { w.Header().Set(allowOrigin, "*") } }`, `allow := allower(w); w.WriteHeader(200); allow()`, `write Origin < `},
		{"many answers", `func a(w http.ResponseWriter) { if ext.Debug() { w.WriteHeader(200) } else { w.WriteHeader(404) } }`, `if ext.Debug() { a(w) } else { http.Error(w, "no", 403) }; ` + set, `write Origin < a,http.Error`},
		{"literal called at once", "", `w.WriteHeader(200); func() { ` + set + ` }()`, `write Origin < w.WriteHeader`},

		// Writers.
		{"recorder", `func g(w http.ResponseWriter, r *http.Request) { w.WriteHeader(200); ` + set + `}`, `rec := httptest.NewRecorder(); rec.WriteHeader(200); rec.Header().Set(allowOrigin, "*"); http.NotFound(rec, r); rec.Header().Set(credentials, "true")`, `write Origin < w.WriteHeader`},
		{"recorder in a helper", `func allow(w http.ResponseWriter) { w.Header().Set(allowOrigin, "*") }`, `rec := httptest.NewRecorder(); rec.WriteHeader(200); allow(rec)`, ``},
		{"wrapped, promoted", `type rec struct { http.ResponseWriter; n int }`, `ww := &rec{ResponseWriter: w}; ww.WriteHeader(200); ww.Header().Set(allowOrigin, "*")`, `write Origin < ww.WriteHeader`},
		{"buffered by a writer of the package", `type buffer struct { http.ResponseWriter; b []byte }; func (b *buffer) Write(p []byte) (int, error) { b.b = append(b.b, p...); return len(p), nil }; func (b *buffer) WriteHeader(int) {}`, `bw := &buffer{ResponseWriter: w}; bw.WriteHeader(200); bw.Write(nil); fmt.Fprint(bw, "x"); json.NewEncoder(bw).Encode(1); bw.Header().Set(allowOrigin, "*")`, ``},
		{"buffered, in a helper", `type buffer struct { http.ResponseWriter; b []byte }; func (b *buffer) Write(p []byte) (int, error) { b.b = append(b.b, p...); return len(p), nil }; func (b *buffer) WriteHeader(int) {}; func send(w http.ResponseWriter) { w.WriteHeader(200); w.Write(nil); fmt.Fprint(w, "x"); ` + set + ` }`, `send(&buffer{ResponseWriter: w})`, ``},
		{"buffered, in a variable", `type buffer struct { http.ResponseWriter; b []byte }; func (b *buffer) Write(p []byte) (int, error) { b.b = append(b.b, p...); return len(p), nil }; func (b *buffer) WriteHeader(int) {}`, `var bw http.ResponseWriter = &buffer{ResponseWriter: w}; bw.WriteHeader(200); bw.Write(nil); bw.Header().Set(allowOrigin, "*")`, ``},
		{"buffered by what a function of the package makes", `type buffer struct { http.ResponseWriter; b []byte }; func (b *buffer) Write(p []byte) (int, error) { b.b = append(b.b, p...); return len(p), nil }; func (b *buffer) WriteHeader(int) {}; func wrap(w http.ResponseWriter) *buffer { return &buffer{ResponseWriter: w} }`, `bw := wrap(w); bw.WriteHeader(200); fmt.Fprint(bw, "x"); io.WriteString(bw, "x"); bw.Header().Set(allowOrigin, "*")`, ``},
		{"buffered in a field with a name", `type buffer struct { w http.ResponseWriter; b []byte }; func (b *buffer) Header() http.Header { return b.w.Header() }; func (b *buffer) Write(p []byte) (int, error) { b.b = append(b.b, p...); return len(p), nil }; func (b *buffer) WriteHeader(int) {}`, `bw := &buffer{w: w}; bw.WriteHeader(200); fmt.Fprint(bw, "x"); bw.Header().Set(allowOrigin, "*")`, ``},
		{"wrapped out of sight", "", `ww := ext.Wrap(w); ww.WriteHeader(200); ww.Header().Set(allowOrigin, "*")`, ``},
		{"bufio", "", `b := bufio.NewWriter(w); b.WriteString("x"); fmt.Fprint(b, "x"); ` + set + `; b.Flush()`, ``},
		{"gzip", "", `z := gzip.NewWriter(w); z.Write(nil); json.NewEncoder(z).Encode(1); ` + set + `; z.Close()`, ``},
		{"given out of sight", "", `ext.Write(w); w.WriteHeader(200); ` + set, ``},
		{"the map was given out of sight", "", `ext.Fill(w.Header()); w.WriteHeader(200); ` + set, ``},
		{"given out of sight afterwards", "", `w.WriteHeader(200); ext.Write(w); ` + set, `write Origin < w.WriteHeader`},
		{"handed on", "", `http.DefaultServeMux.ServeHTTP(w, r); ` + set, ``},
		{"handed on, then sent", "", `http.DefaultServeMux.ServeHTTP(w, r); w.WriteHeader(200); ` + set, ``},
		{"two responses", `func g(w, w2 http.ResponseWriter) { w2.WriteHeader(200); ` + set + ` }`, ``, ``},
		{"received response", `func g(w http.ResponseWriter, res *http.Response) { w.WriteHeader(200); res.Header.Set(allowOrigin, "*") }`, ``, ``},
		{"request", "", `w.WriteHeader(200); r.Header.Set(allowOrigin, "*")`, ``},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := describeLate(analyze(t, test.source())); got != test.want {
				t.Errorf("%s\n%s\n got: %s\nwant: %s", test.decls, test.body, got, test.want)
			}
		})
	}
}

// TestLateVary: an outcome knows whether its Vary is set when it has left.
func TestLateVary(t *testing.T) {
	const set = `w.Header().Set(allowOrigin, "a")`
	for _, test := range []struct {
		flowTest
		want int
	}{
		{flowTest{"in time", "", set + `; w.Header().Add("Vary", "Origin"); w.WriteHeader(200)`, ``}, 0},
		{flowTest{"late", "", set + `; w.WriteHeader(200); w.Header().Add("Vary", "Origin")`, ``}, 1},
		{flowTest{"late, and not known", "", set + `; w.WriteHeader(200); w.Header().Add("Vary", ext.Text())`, ``}, 1},
		{flowTest{"late, but of another name", "", set + `; w.WriteHeader(200); w.Header().Add("Vary", "Accept")`, ``}, 0},
		{flowTest{"another header is late", "", set + `; w.WriteHeader(200); w.Header().Set(credentials, "true")`, ``}, 0},
		{flowTest{"one of two answers", "", set + `; if ext.Debug() { http.Error(w, "no", 403); return }; w.WriteHeader(200); w.Header().Add("Vary", "Origin")`, ``}, 1},
		{flowTest{"in a helper", `func send(w http.ResponseWriter) { w.WriteHeader(200) }`, set + `; send(w); w.Header().Add("Vary", "Origin")`, ``}, 1},
		{flowTest{"two handlers by one helper", `func send(w http.ResponseWriter) { w.WriteHeader(200) }; func g(w http.ResponseWriter, r *http.Request) { ` + set + `; send(w) }`, set + `; send(w); w.Header().Add("Vary", "Origin")`, ``}, 1},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := 0
			for _, r := range analyze(t, test.source()).Responses {
				for _, o := range r.Outcomes {
					if o.LateVary() {
						got++
					}
				}
			}
			if got != test.want {
				t.Errorf("%s\n%s\n%d outcomes have a late Vary, want %d", test.decls, test.body, got, test.want)
			}
		})
	}
}

// TestLateLimit: where not all paths were looked at, one that comes in time may be among
// those that were not.
func TestLateLimit(t *testing.T) {
	branches := func(n int, stmt string) string {
		return strings.Repeat("if ext.Debug() {\n"+stmt+"\n}\n", n)
	}
	for _, n := range []int{3, 12} {
		header := branches(n, `w.Header().Add(allowOrigin, "a")`) + `w.WriteHeader(200); w.Header().Set(credentials, "true")`
		late := analyze(t, flowTest{body: header}.source()).Late
		if want := n > 3; len(late) != 1 || late[0].Timely != want {
			t.Errorf("a header after %d branches: %d are late, may one be in time = %t?", n, len(late), want)
		}
		cookie := branches(n, `w.Header().Add("Set-Cookie", ext.Text())`) + `w.WriteHeader(200); http.SetCookie(w, &http.Cookie{Name: "a"})`
		sent := slices.DeleteFunc(analyze(t, flowTest{body: cookie}.source()).Sent, func(s *Sent) bool { return !s.Late })
		if want := n > 3; len(sent) != 1 || sent[0].MayBeTimely() != want {
			t.Errorf("a cookie after %d branches: %d are late, may one be in time = %t?", n, len(sent), want)
		}
	}
}
