package exchange

import (
	"go/ast"
	"go/token"
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
func TestLate(t *testing.T) {
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
