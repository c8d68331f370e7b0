package exchange

import (
	"go/ast"
	"go/token"
	"strings"
	"testing"
)

func TestNamesSameSite(t *testing.T) {
	for _, test := range []struct {
		lit  string
		want bool
	}{
		{`"sid=1; SameSite=None"`, true},
		{"`; samesite=%s`", true},
		{`"set-cookie"`, false},
		{`"SetCookie"`, false},
		{`"same site"`, false},
		{`"s"`, false},
		{`""`, false},
	} {
		if got := namesSameSite(test.lit); got != test.want {
			t.Errorf("namesSameSite(%s) = %t, want %t", test.lit, got, test.want)
		}
	}
}

// TestTextCookie checks where Secure goes in a text of several parts.
func TestTextCookie(t *testing.T) {
	literal := func(pos token.Pos, text string) *ast.BasicLit {
		return &ast.BasicLit{ValuePos: pos, Kind: token.STRING, Value: `"` + text + `"`}
	}
	constant := func(pos token.Pos, text string) linePart {
		lit := literal(pos, text)
		return linePart{value: text, expr: lit, lit: lit}
	}
	unknown := linePart{verb: "%s"}
	substituted := constant(200, "None")
	substituted.verbAt = 150
	for _, test := range []struct {
		name     string
		parts    []linePart
		rejected bool
		deletes  bool
		insert   token.Pos
		none     token.Pos
	}{
		{"one literal", []linePart{constant(100, "a=1; SameSite=None; HttpOnly")}, true, false, 119, 115},
		{"second literal", []linePart{constant(100, "a="), unknown, constant(200, "; SameSite=None")}, true, false, 216, 212},
		{"after a percent sign", []linePart{constant(100, "a=100%; SameSite=None")}, true, false, 122, 118},
		{"value put into a format", []linePart{constant(100, "a=1; SameSite="), substituted}, true, false, 150, 201},
		{"no literal", []linePart{{value: "a=1; SameSite=None", expr: ast.NewIdent("c")}}, true, false, 0, 0},
		{"secure", []linePart{constant(100, "a=1; SameSite=None; Secure")}, false, false, 119, 115},
		{"open end", []linePart{constant(100, "a=1; SameSite=None"), unknown}, false, false, 0, 0},
		{"deletion", []linePart{constant(100, "a=; Max-Age=0; SameSite=None")}, true, true, 129, 125},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := (&lineText{expr: ast.NewIdent("line"), parts: test.parts}).cookie()
			if c.Rejected() != test.rejected || c.Deletes != test.deletes {
				t.Errorf("rejected = %t, deletes = %t, want %t, %t", c.Rejected(), c.Deletes, test.rejected, test.deletes)
			}
			if c.Line.Insert != test.insert || c.Line.None != test.none {
				t.Errorf("insert = %d, none = %d, want %d, %d", c.Line.Insert, c.Line.None, test.insert, test.none)
			}
		})
	}
}

// TestLate checks when a cookie is known to come after the headers.
func TestLateCookies(t *testing.T) {
	const cookie = `http.SetCookie(w, &http.Cookie{Name: "a", Value: "1"})`
	for _, test := range []struct {
		name, body string
		late       bool
		by         string // the name of what sent them
	}{
		{"first", cookie + `; w.WriteHeader(204)`, false, ""},
		{"after WriteHeader", `w.WriteHeader(204); ` + cookie, true, "WriteHeader"},
		{"after Write", `w.Write(nil); ` + cookie, true, "Write"},
		{"after Error", `http.Error(w, "no", 403); ` + cookie, true, "Error"},
		{"after Fprint", `fmt.Fprint(w, "hello"); ` + cookie, true, "Fprint"},
		{"after an encoder", `json.NewEncoder(w).Encode(1); ` + cookie, true, "Encode"},
		{"after an interim response", `w.WriteHeader(103); ` + cookie, false, ""},
		{"after a status that is not known", `w.WriteHeader(len(r.Host)); ` + cookie, true, "WriteHeader"},
		{"on one path", `if r.Host == "" { w.WriteHeader(204) }; ` + cookie, true, "WriteHeader"},
		{"on a path that ends", `if r.Host == "" { w.WriteHeader(204); return }; ` + cookie, false, ""},
		{"by one of two", `if r.Host == "" { w.WriteHeader(204) } else { w.Write(nil) }; ` + cookie, true, ""},
		{"of another response", `httptest.NewRecorder().WriteHeader(204); ` + cookie, false, ""},
		{"after the next handler", `http.NotFoundHandler().ServeHTTP(w, r); ` + cookie, false, ""},
		{"after code out of sight", `ext.Write(w); ` + cookie, false, ""},
		{"in a function of the package", `w.WriteHeader(204); set(w)`, true, "WriteHeader"},
		{"a line", `w.WriteHeader(204); w.Header().Add("Set-Cookie", "a=1")`, true, "WriteHeader"},
		{"a line before", `w.Header().Add("Set-Cookie", "a=1"); w.WriteHeader(204)`, false, ""},
		{"deferred", `defer ` + cookie + `; w.WriteHeader(204)`, true, "WriteHeader"},
	} {
		t.Run(test.name, func(t *testing.T) {
			src := flowTest{decls: "func set(w http.ResponseWriter) {" + cookie + "}\n", body: test.body}.source()
			var late bool
			var by string
			sent := 0
			for _, s := range analyze(t, src).Sent {
				sent++
				late = late || s.Late
				if s.By != nil {
					by = s.By.Fun.(*ast.SelectorExpr).Sel.Name
				}
			}
			if sent == 0 || late != test.late || by != test.by {
				t.Errorf("%d sent, late = %t by %q, want %t by %q", sent, late, by, test.late, test.by)
			}
		})
	}
}

// TestAttributes checks what is known of the attributes of a cookie that is sent.
func TestAttributes(t *testing.T) {
	for _, test := range []struct{ name, body, want string }{
		{"literal", `http.SetCookie(w, &http.Cookie{Name: "a", Value: "1", Path: "/", MaxAge: -1})`,
			`Name="a" Value="1" Path="/" MaxAge=-1 deletes`},
		{"variables", `http.SetCookie(w, &http.Cookie{Name: r.Host, Secure: r.TLS != nil})`, `Name=? Secure=?`},
		{"stored", `c := new(http.Cookie); c.Name = "a"; c.Domain = "example.com"; c.HttpOnly = true; http.SetCookie(w, c)`,
			`Name="a" Domain="example.com" HttpOnly=true`},
		{"received", `c, _ := r.Cookie("a"); http.SetCookie(w, c)`, `Name="a" Value=?`},
		{"each received", `for _, c := range r.Cookies() { http.SetCookie(w, c) }`, `Name=? Value=?`},
		{"over", `http.SetCookie(w, &http.Cookie{Name: "a", Expires: time.Unix(0, 0)})`, `Name="a" Expires=true deletes`},
		{"zero time", `http.SetCookie(w, &http.Cookie{Name: "a", Expires: time.Time{}})`, `Name="a" Expires=false`},
		{"some time", `http.SetCookie(w, &http.Cookie{Name: "a", Expires: time.Now()})`, `Name="a" Expires=?`},
		{"changed out of sight", `c := &http.Cookie{Name: "a"}; ext.Change(c); http.SetCookie(w, c)`,
			`Name=? Value=? Path=? Domain=? SameSite=? Secure=? HttpOnly=? Partitioned=? MaxAge=? Expires=?`},
		{"line", `w.Header().Add("Set-Cookie", "a=1; Path=/x; Partitioned; Max-Age=0")`,
			`Name="a" Value=? Path="/x" Partitioned=true MaxAge=? deletes`},
		{"open line", `w.Header().Add("Set-Cookie", "a=1; Path=/x" + r.Host)`,
			`Name="a" Value=? Path=? Domain=? SameSite=? Secure=? HttpOnly=? Partitioned=? MaxAge=? Expires=?`},
		{"text of a cookie", `w.Header().Add("Set-Cookie", (&http.Cookie{Name: "a", Path: "/x"}).String())`, `Name="a" Path="/x"`},
		{"text with more", `w.Header().Add("Set-Cookie", (&http.Cookie{Name: "a", Path: "/x"}).String() + "; Secure")`,
			`Name="a" Value=? Path=? Domain=? SameSite=? Secure=true HttpOnly=? Partitioned=? MaxAge=? Expires=?`},
	} {
		t.Run(test.name, func(t *testing.T) {
			var got []string
			for _, s := range analyze(t, flowTest{body: test.body}.source()).Sent {
				for _, c := range s.Cookies {
					got = append(got, describeCookie(c))
				}
			}
			if s := strings.Join(got, " | "); s != test.want {
				t.Errorf("%s\n got: %s\nwant: %s", test.body, s, test.want)
			}
		})
	}
}

func describeCookie(c *Cookie) string {
	var parts []string
	for _, a := range attrs {
		switch v := *c.At(a); v.State {
		case Constant:
			parts = append(parts, string(a)+"="+v.Value.ExactString())
		case Variable:
			parts = append(parts, string(a)+"=?")
		}
	}
	if c.Deletes {
		parts = append(parts, "deletes")
	}
	return strings.Join(parts, " ")
}

func TestReplaced(t *testing.T) {
	for _, test := range []struct {
		name, body string
		want       bool
	}{
		{"two cookies", `w.Header().Set("Set-Cookie", "a=1"); w.Header().Set("Set-Cookie", "b=1")`, true},
		{"one of net/http", `http.SetCookie(w, &http.Cookie{Name: "a", Value: "1"}); w.Header().Set("Set-Cookie", "b=1")`, true},
		{"the same of net/http", `http.SetCookie(w, &http.Cookie{Name: "a", Value: "1"}); w.Header().Set("Set-Cookie", "a=2")`, false},
		{"before net/http", `w.Header().Set("Set-Cookie", "b=1"); http.SetCookie(w, &http.Cookie{Name: "a", Value: "1"})`, false},
		{"added to net/http", `http.SetCookie(w, &http.Cookie{Name: "a", Value: "1"}); w.Header().Add("Set-Cookie", "b=1")`, false},
		{"a deletion of net/http", `http.SetCookie(w, &http.Cookie{Name: "a", MaxAge: -1}); w.Header().Set("Set-Cookie", "b=1")`, false},
		{"net/http, after code out of sight", `http.SetCookie(w, &http.Cookie{Name: "a", Value: "1"}); ext.Write(w); w.Header().Set("Set-Cookie", "b=1")`, false},
		{"net/http, after the headers", `http.SetCookie(w, &http.Cookie{Name: "a", Value: "1"}); w.WriteHeader(204); w.Header().Set("Set-Cookie", "b=1")`, false},
		{"net/http, deleted", `http.SetCookie(w, &http.Cookie{Name: "a", Value: "1"}); clear(w); w.Header().Set("Set-Cookie", "b=1")`, false},
		{"net/http, on other paths", `if r.Host == "" { http.SetCookie(w, &http.Cookie{Name: "a", Value: "1"}) } else { w.Header().Set("Set-Cookie", "b=1") }`, false},
		{"net/http, a name that is not known", `http.SetCookie(w, &http.Cookie{Name: r.Host, Value: "1"}); w.Header().Set("Set-Cookie", "b=1")`, false},
		{"one cookie", `w.Header().Set("Set-Cookie", "a=1"); w.Header().Set("Set-Cookie", "a=2")`, false},
		{"added", `w.Header().Set("Set-Cookie", "a=1"); w.Header().Add("Set-Cookie", "b=1")`, false},
		{"on other paths", `if r.Host == "" { w.Header().Set("Set-Cookie", "a=1") } else { w.Header().Set("Set-Cookie", "b=1") }`, false},
		{"a name that is not known", `w.Header().Set("Set-Cookie", "a=1"); w.Header().Set("Set-Cookie", r.Host+"=1")`, false},
		{"after code out of sight", `w.Header().Set("Set-Cookie", "a=1"); ext.Write(w); w.Header().Set("Set-Cookie", "b=1")`, false},
		{"after the headers", `w.Header().Set("Set-Cookie", "a=1"); w.WriteHeader(204); w.Header().Set("Set-Cookie", "b=1")`, false},
		{"deleted", `w.Header().Set("Set-Cookie", "a=1"); clear(w); w.Header().Set("Set-Cookie", "b=1")`, false},
		{"only if there is none", `if len(w.Header().Values("Set-Cookie")) == 0 { w.Header().Set("Set-Cookie", "b=1") }`, false},
		{"only if there is none yet", `w.Header().Set("Set-Cookie", "a=1"); if lines := w.Header().Values("Set-Cookie"); len(lines) == 0 { w.Header().Set("Set-Cookie", "b=1") }`, false},
		{"unless there is one", `w.Header().Set("Set-Cookie", "a=1"); if w.Header().Get("Set-Cookie") == "" { w.Header().Set("Set-Cookie", "b=1") }`, false},
		{"unless the map has one", `h := w.Header(); h.Set("Set-Cookie", "a=1"); if _, ok := h["Set-Cookie"]; !ok { h.Set("Set-Cookie", "b=1") }`, false},
		{"kept", `h := w.Header(); h["Set-Cookie"] = []string{"a=1"}; h["Set-Cookie"] = append(h["Set-Cookie"], "b=1")`, false},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := false
			for _, s := range analyze(t, flowTest{decls: `func clear(w http.ResponseWriter) { w.Header().Del("Set-Cookie") }`, body: test.body}.source()).Sent {
				got = got || s.Replaced != nil
			}
			if got != test.want {
				t.Errorf("%s: %t, want %t", test.body, got, test.want)
			}
		})
	}
}
