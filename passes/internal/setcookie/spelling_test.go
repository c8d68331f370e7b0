package setcookie

import (
	"fmt"
	"strings"
	"testing"
)

var spellingTests = []struct {
	name   string
	format string
	want   string // unknown names and joints, each with what was meant
}{
	{"all right", "sid=1; Path=/; Domain=a.test; Max-Age=1; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Secure; HttpOnly; SameSite=Lax; Partitioned", ""},
	{"any case", "sid=1; path=/; SECURE; httponly; samesite=lax", ""},
	{"no name", "sid=1;; =x; ", ""},
	{"vendor attributes", "sid=1; Priority=High; SameParty; Version=1; Comment=c", ""},
	{"in the first pair", "Same-Site=None", ""},
	{"verb in a name", "sid=1; X%s; %s=1; X%d=2", ""},

	{"hyphens", "sid=1; Same-Site=None; Http-Only; MaxAge=1", "Same-Site(SameSite) Http-Only(HttpOnly) MaxAge(Max-Age)"},
	{"underscore and blank", "sid=1; max_age=1; Same Site=None", "max_age(Max-Age) Same Site(SameSite)"},
	{"a letter more, less, other", "sid=1; Secured; Expire=x; Domein=a.test", "Secured(Secure) Expire(Expires) Domein(Domain)"},
	{"two that changed places", "sid=1; Paht=/; Sceure", "Paht(Path) Sceure(Secure)"},
	{"colon", "sid=1; Expires: Thu, 01 Jan 1970 00:00:00 GMT", "Expires: Thu, 01 Jan 1970 00:00:00 GMT()"},
	{"another word", "sid=1; theme=dark", "theme()"},
	{"percent signs", "sid=1; a%%b; c%0%d", "a%%b() c%0%d()"},
	{"beside a verb", "sid=%s; Same-Site=%s", "Same-Site(SameSite)"},
	{"after a verb", "sid=1%s; SameSite=None%s; Http-Only", "Http-Only(HttpOnly)"},

	{"attributes joined to a flag", "sid=1; HttpOnly, Secure,SameSite=None", ",Secure ,SameSite"},
	{"attribute joined to a value", "sid=1; SameSite=None, Secure", ",Secure"},
	{"attribute joined to a path", "sid=1; Path=/, HttpOnly", ",HttpOnly"},
	{"attribute joined to a date", "sid=1; Expires=Thu, 01 Jan 1970 00:00:00 GMT, Secure", ",Secure"},
	{"attribute joined to a verb", "sid=1; Max-Age=%d, Secure", ",Secure"},
	{"attributes joined to the cookie", "sid=%s, Path=/, HttpOnly; Secure", ",Path ,HttpOnly"},
	{"another cookie", "a=1; Path=/, b=2; Path=/", ",b(cookie)"},
	{"another cookie without blank", "a=1; Secure,b=2", ",b(cookie)"},
	{"another cookie after a date", "a=1; Expires=Thu, 01 Jan 1970 00:00:00 GMT,b=2", ",b(cookie)"},
	{"another cookie with verbs", "a=%s; HttpOnly, b=%s", ",b(cookie)"},

	{"commas in a path", "sid=1; Path=/a,b=2,secure", ""},
	{"commas in the value", "prefs=a,b=2, c=3,path=/, secure; Path=/", ""},
	{"attributes in a quoted value", `sid="a, Path=/"`, ""},
	{"name that is a verb", "a=1; Path=/, %s=2", ""},
	{"no name after the comma", "a=1; Secure,; SameSite=None, , =1", "Secure,(Secure)"},
	{"value after the comma", "a=1; Domain=a.test, b.test; Max-Age=1,000", ""},
}

func TestSpelling(t *testing.T) {
	for _, test := range spellingTests {
		t.Run(test.name, func(t *testing.T) {
			l := ParseFormat(test.format)
			var got []string
			for _, n := range l.Unknown {
				got = append(got, fmt.Sprintf("%s(%s)", n.Name, n.Meant))
			}
			for _, j := range l.Joints {
				if j.Cookie {
					j.Name += "(cookie)"
				}
				got = append(got, ","+j.Name)
			}
			if got := strings.Join(got, " "); got != test.want {
				t.Errorf("%q: got %q, want %q", test.format, got, test.want)
			}
			checkPlaces(t, test.format, l)
		})
	}
}

func TestSameSiteUnknown(t *testing.T) {
	for _, test := range []struct {
		format  string
		unknown bool
		meant   string
	}{
		{"sid=1", false, ""},
		{"sid=1; SameSite", false, ""},
		{"sid=1; SameSite=", false, ""},
		{"sid=1; SameSite=nOnE", false, "None"},
		{"sid=1; SameSite=Lax", false, "Lax"},
		{"sid=1; SameSite=strict", false, "Strict"},
		{`sid=1; SameSite="None"`, true, "None"},
		{"sid=1; SameSite='Lax'", true, "Lax"},
		{"sid=1; SameSite=Non", true, "None"},
		{"sid=1; SameSite=Stirct", true, "Strict"},
		{"sid=1; SameSite=false", true, ""},
		{"sid=1; SameSite=None, Secure", true, ""},
		{"sid=1; SameSite=x; SameSite=Lax", false, "Lax"},
		{"sid=1; SameSite=%s", false, ""},
		{`sid=1; SameSite="%s"`, false, ""},
		{"sid=1; SameSite=No%d", false, ""},
		{"sid=1; SameSite=x%s", false, ""},
		{"sid=1; SameSite=x; HttpOnly%s", false, ""},
	} {
		l := ParseFormat(test.format)
		if got := l.SameSiteUnknown(); got != test.unknown {
			t.Errorf("%q: got unknown %t", test.format, got)
		}
		if got := l.SameSiteMeant(); got != test.meant {
			t.Errorf("%q: got meant %q, want %q", test.format, got, test.meant)
		}
	}
}
