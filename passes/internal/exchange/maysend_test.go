package exchange

import (
	"fmt"
	"strings"
	"testing"
)

// TestMaySend checks of which cookies a function of which not all paths are looked at
// may send more.
func TestMaySend(t *testing.T) {
	const cookie = `http.SetCookie(w, &http.Cookie{Name: "other", Value: "1"})` + "\n"
	var branches strings.Builder // too many to look at
	for i := range 14 {
		fmt.Fprintf(&branches, "if ext.Debug() { c%d.MaxAge = 1 }\n", i)
	}
	var made strings.Builder
	for i := range 14 {
		fmt.Fprintf(&made, "c%d := &http.Cookie{Name: \"other\"}\n", i)
	}
	var sent strings.Builder
	for i := range 14 {
		fmt.Fprintf(&sent, "http.SetCookie(w, c%d)\n", i)
	}
	all := made.String() + branches.String() + sent.String()
	for _, test := range []struct {
		name, decls, body string
		want              bool
	}{
		{"few paths", "", cookie, false},
		{"the name is another", "", all, false},
		{"the name is that one", "", all + `http.SetCookie(w, &http.Cookie{Name: "sid"})`, true},
		{"the name may be that one", "", all + `http.SetCookie(w, &http.Cookie{Name: r.Host})`, true},
		{"a function that it leads to has the name", `func set(w http.ResponseWriter) { http.SetCookie(w, &http.Cookie{Name: "sid"}) }`, all + `set(w)`, true},
		{"a constant is the name", `const name = "s" + "id"`, all + `if r.Host == name { return }`, true},
		{"a constant that is not used", `const name = "sid"`, all, false},
		{"a variable is the name", `var name = "sid"`, all, true},
		{"another function has the name", `func set(w http.ResponseWriter) { http.SetCookie(w, &http.Cookie{Name: "sid"}) }`, all, false},
	} {
		t.Run(test.name, func(t *testing.T) {
			res := analyze(t, flowTest{decls: test.decls + "\n", body: test.body}.source())
			if incomplete := len(res.Incomplete) > 0; incomplete != (test.body != cookie) {
				t.Errorf("incomplete = %t", incomplete)
			}
			if got := res.MaySend("sid"); got != test.want {
				t.Errorf("MaySend = %t, want %t", got, test.want)
			}
		})
	}
}
