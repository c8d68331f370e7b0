package setcookie

import (
	"net/http"
	"strings"
	"testing"
)

func TestValidName(t *testing.T) {
	for _, name := range []string{"sid", "__Host-sid", "a.b_c-d", "!#$%&'*+-.^_`|~09"} {
		if !ValidName(name) {
			t.Errorf("%q is valid", name)
		}
	}
	for _, name := range []string{"", "user id", "user:id", "user;id", "user=id", "user,id", "user/id", "user[id]", `"id"`, "id\n", "größe"} {
		if ValidName(name) {
			t.Errorf("%q is not valid", name)
		}
	}
}

// FuzzValidName compares with what net/http sends, and reads.
func FuzzValidName(f *testing.F) {
	f.Add("sid")
	f.Add("user id")
	f.Fuzz(func(t *testing.T, name string) {
		line := (&http.Cookie{Name: name}).String()
		if got := ValidName(name); got != (line != "") {
			t.Errorf("%q: got %t, but net/http sends %q", name, got, line)
		}
		if line != "" && Parse(line).Name != name {
			t.Errorf("%q is read from %q as %q", name, line, Parse(line).Name)
		}
	})
}

func TestPrefixOf(t *testing.T) {
	for _, test := range []struct {
		name string
		want string // the prefix and its demands
	}{
		{"", ""},
		{"sid", ""},
		{"__Host", ""},
		{"_Host-sid", ""},
		{"x__Host-sid", ""},
		{"__HostHttp-sid", ""},
		{"__Secure-", "__Secure- Secure"},
		{"__SECURE-sid", "__Secure- Secure"},
		{"__Host-sid", "__Host- Secure Path=/ no Domain"},
		{"__host-sid", "__Host- Secure Path=/ no Domain"},
		{"__Http-sid", "__Http- Secure HttpOnly"},
		{"__Host-Http-sid", "__Host-Http- Secure HttpOnly Path=/ no Domain"},
		{"__host-http-sid", "__Host-Http- Secure HttpOnly Path=/ no Domain"},
		{"__Http-Host-sid", "__Http- Secure HttpOnly"},
	} {
		p := PrefixOf(test.name)
		got := strings.TrimSpace(p.Text + " " + properties([]property{
			{"Secure", p.Secure},
			{"HttpOnly", p.HttpOnly},
			{"Path=/", p.RootPath},
			{"no Domain", p.NoDomain},
		}))
		if got != test.want {
			t.Errorf("%q: got %q, want %q", test.name, got, test.want)
		}
	}
}
