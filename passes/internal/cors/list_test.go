package cors

import (
	"strings"
	"testing"
)

var listTests = []struct {
	list    string
	invalid string // the first member that is no token
}{
	{"GET, PUT", ""},
	{"GET,PUT", ""},
	{" GET\t,\tPUT ", ""},
	{"Content-Type,\n\tX-Total", ""},
	{"GET,, PUT,", ""},
	{"*", ""},
	{"X-A!#$%&'*+.^_`|~9", ""},
	{"GET|PUT", ""},
	{"", ""},
	{" , ", ""},
	{"GET PUT", "GET PUT"},
	{"GET, PUT DELETE, PATCH POST", "PUT DELETE"},
	{"GET; PUT", "GET; PUT"},
	{"GET\nPUT", "GET\nPUT"},
	{"Content-Type:, X-Total", "Content-Type:"},
	{`"GET", PUT`, `"GET"`},
	{`"GET, PUT"`, `"GET, PUT"`},
	{"Content-Type, application/json", "application/json"},
	{"[GET]", "[GET]"},
	{"X-Größe", "X-Größe"},
}

func TestInvalidMember(t *testing.T) {
	for _, test := range listTests {
		if got, found := InvalidMember(test.list); got != test.invalid || found != (test.invalid != "") {
			t.Errorf("InvalidMember(%q) = %q, %t, want %q", test.list, got, found, test.invalid)
		}
	}
}

func TestHasWildcard(t *testing.T) {
	for list, want := range map[string]bool{
		"*": true, " * ": true, "GET, *": true, "*,": true,
		"": false, "**": false, "X-*": false, "GET *": false, `"*"`: false,
	} {
		if got := HasWildcard(list); got != want {
			t.Errorf("HasWildcard(%q) = %t", list, got)
		}
	}
}

func TestLowerCaseMethod(t *testing.T) {
	for _, test := range []struct{ methods, member, meant string }{
		{"put", "put", "PUT"},
		{"GET, Delete, patch", "Delete", "DELETE"},
		{"get,post,pAtCh", "pAtCh", "PATCH"},
		{"options,", "options", "OPTIONS"},
		{"GET, PUT, PATCH, DELETE, OPTIONS", "", ""},
		{"get, Head, post", "", ""},
		{"connect, trace", "", ""},
		{"propfind, puts", "", ""},
		{"put delete", "", ""},
		{"*", "", ""},
		{"", "", ""},
	} {
		member, meant, found := LowerCaseMethod(test.methods)
		if member != test.member || meant != test.meant || found != (test.meant != "") {
			t.Errorf("LowerCaseMethod(%q) = %q, %q, %t, want %q, %q", test.methods, member, meant, found, test.member, test.meant)
		}
	}
}

func TestIsSendable(t *testing.T) {
	for method, want := range map[string]bool{
		"OPTIONS": true, "options": false, "Get": false, "patch": true, "PROPFIND": true, "purge": true, "": true,
	} {
		if IsSendable(method) != want {
			t.Errorf("IsSendable(%q) = %t", method, !want)
		}
	}
}

func TestForbiddenMember(t *testing.T) {
	for list, want := range map[string]string{
		"Set-Cookie": "Set-Cookie", "X-Total, set-cookie": "set-cookie", "SET-COOKIE2,": "SET-COOKIE2",
		"X-Total": "", "Cookie": "", "X-Set-Cookie": "", "*": "", "": "",
	} {
		if got, found := ForbiddenMember(list); got != want || found != (want != "") {
			t.Errorf("ForbiddenMember(%q) = %q, %t, want %q", list, got, found, want)
		}
	}
}

func TestRepairLists(t *testing.T) {
	for _, test := range []struct {
		list                   string
		methods, allow, expose string // empty if there is none
	}{
		{"GET PUT", "GET, PUT", "GET, PUT", "GET, PUT"},
		{"get put\tdelete", "GET, PUT, DELETE", "get, put, delete", "get, put, delete"},
		{"get,Post,put", "GET,POST,PUT", "get,Post,put", "get,Post,put"},
		{"head, patch,put", "HEAD, PATCH, PUT", "head, patch, put", "head, patch, put"},
		{"GET; put;", "GET, PUT", "GET, put", "GET, put"},
		{"GET|PUT | PATCH", "GET, PUT, PATCH", "GET, PUT, PATCH", "GET, PUT, PATCH"},
		{"GET,\nPUT,,", "GET, PUT", "GET, PUT", "GET, PUT"},
		{"GET\nPUT", "GET, PUT", "GET, PUT", "GET, PUT"},
		{"*; X-Total", "*, X-Total", "*, X-Total", "*, X-Total"},
		{"X-Total Set-Cookie", "X-Total, Set-Cookie", "X-Total, Set-Cookie", "X-Total"},
		{"set-cookie, Set-Cookie2", "set-cookie, Set-Cookie2", "set-cookie, Set-Cookie2", ""},
		{"Accept, Content Type", "", "", ""},
		{"GET & PUT", "", "", ""},
		{"GET - PUT", "", "", ""},
		{"[GET PUT]", "", "", ""},
		{`"GET", "PUT"`, "", "", ""},
		{"Content-Type: application", "", "", ""},
		{"Content-Type, application/json", "", "", ""},
		{"", "", "", ""},
		{" ;, ", "", "", ""},
	} {
		for _, repair := range []struct {
			name string
			f    func(string) (string, bool)
			want string
		}{
			{"RepairMethods", RepairMethods, test.methods},
			{"RepairAllowHeaders", RepairAllowHeaders, test.allow},
			{"RepairExposeHeaders", RepairExposeHeaders, test.expose},
		} {
			if got, ok := repair.f(test.list); got != repair.want || ok != (repair.want != "") {
				t.Errorf("%s(%q) = %q, %t, want %q", repair.name, test.list, got, ok, repair.want)
			}
		}
	}
}

// FuzzList checks that an invalid member makes any list invalid, and that what
// is repaired has nothing wrong left and stays as it is when repaired again.
func FuzzList(f *testing.F) {
	for _, test := range listTests {
		f.Add(test.list)
	}
	f.Fuzz(func(t *testing.T, list string) {
		if _, found := InvalidMember("a b," + list); !found {
			t.Errorf("a member added before %q is not found", list)
		}
		if _, found := InvalidMember(list); !found && strings.ContainsAny(list, `;"`) {
			t.Errorf("%q is taken for a list of tokens", list)
		}
		for _, repair := range []func(string) (string, bool){RepairMethods, RepairAllowHeaders, RepairExposeHeaders} {
			repaired, ok := repair(list)
			if !ok {
				continue
			}
			if member, found := InvalidMember(repaired); found {
				t.Errorf("%q is repaired to %q, which has %q", list, repaired, member)
			}
			if again, ok := repair(repaired); !ok || again != repaired {
				t.Errorf("%q is repaired to %q, and that to %q, %t", list, repaired, again, ok)
			}
		}
		if repaired, ok := RepairMethods(list); ok {
			if member, _, found := LowerCaseMethod(repaired); found {
				t.Errorf("%q is repaired to %q, which has %q", list, repaired, member)
			}
		}
		if repaired, ok := RepairExposeHeaders(list); ok {
			if member, found := ForbiddenMember(repaired); found {
				t.Errorf("%q is repaired to %q, which has %q", list, repaired, member)
			}
		}
	})
}
