package cors

import (
	"net/http"
	"strings"
	"testing"
	"time"
)

var setCookieTests = []struct {
	name string
	line string
	want string // none, secure, deletes, open
}{
	{"bare", "sid=1", ""},
	{"empty", "", ""},
	{"none", "sid=1; SameSite=None", "none"},
	{"any case and blanks", "sid=1;samesite = NONE ;\tsecure ", "none secure"},
	{"without blanks", "sid=1;SameSite=None;Secure", "none secure"},
	{"other attributes", "sid=1; Path=/; HttpOnly; Domain=example.com; SameSite=None", "none"},
	{"lax", "sid=1; SameSite=Lax", ""},
	{"the last SameSite counts", "sid=1; SameSite=None; SameSite=Lax", ""},
	{"quotes belong to the value", `sid=1; SameSite="None"`, ""},
	{"Secure takes no value", "sid=1; SameSite=None; Secure=false", "none secure"},
	{"in the first pair they are no attributes", "Secure=SameSite=None", ""},
	{"attributes joined by commas", "sid=1; SameSite=None, Secure", ""},
	{"misspelt", "sid=1; Same-Site=None; Secured", ""},
	{"a percent sign is no verb here", "sid=100%s; SameSite=None; Path=/%s", "none"},
	{"zero Max-Age deletes", "sid=; Max-Age=0; SameSite=None", "none deletes"},
	{"negative Max-Age deletes", "sid=; Max-Age=-1", "deletes"},
	{"huge negative Max-Age deletes", "sid=; Max-Age=-99999999999999999999", "deletes"},
	{"positive Max-Age", "sid=1; Max-Age=3600", ""},
	{"huge Max-Age", "sid=1; Max-Age=99999999999999999999", ""},
	{"Max-Age that is no number", "sid=1; Max-Age=-", ""},
	{"past Expires deletes", "sid=; Expires=Thu, 01 Jan 1970 00:00:00 GMT", "deletes"},
	{"past Expires with dashes deletes", "sid=; expires=Thu, 01-Jan-1970 00:00:00 GMT", "deletes"},
	{"Max-Age wins over Expires", "sid=1; Max-Age=60; Expires=Thu, 01 Jan 1970 00:00:00 GMT", ""},
	{"the last Expires counts", "sid=1; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Expires=Fri, 01 Jan 2049 00:00:00 GMT", ""},
	{"Expires that is no date", "sid=1; Expires=0", ""},
}

var formatTests = []struct {
	name string
	line string
	want string
}{
	{"no verb", "sid=1; SameSite=None", "none"},
	{"value", "sid=%s; SameSite=None", "none"},
	{"name and value", "%s=%v; SameSite=None; Secure", "none secure"},
	{"part of the value", "sid=v1.%x.%s; SameSite=None", "none"},
	{"flags, width and index", "sid=%[2]s; Max-Age=%-08.3[1]d; SameSite=None", "none"},
	{"numbers bring no attributes", "sid=%s; Max-Age=%d%d; Path=/%d; SameSite=None", "none"},
	{"whole values", "sid=%s; Path=%s; Domain=.%s; Expires=%s; SameSite=None", "none"},
	{"percent sign", "sid=100%%; SameSite=None", "none"},
	{"percent sign that is no verb", "sid=100%; SameSite=None", "none"},
	{"percent sign at the end", "sid=1; SameSite=None; x=100%", "none"},
	{"unknown Max-Age", "sid=; Max-Age=%d; SameSite=None", "none"},
	{"whole cookie", "%s; SameSite=None", "none open"},
	{"attribute", "sid=%s; SameSite=None; %s", "none open"},
	{"attribute without semicolon", "sid=%s; SameSite=None%s", "open"},
	{"unknown SameSite", "sid=%s; SameSite=%s", "open"},
	{"after a path", "sid=%s; SameSite=None; Path=/%s", "none open"},
	{"after another attribute", "sid=%s; SameSite=None; HttpOnly%s", "none open"},
	{"Secure seen beside a verb", "sid=%s; SameSite=None; Secure%v", "none open"},
}

func TestParseSetCookie(t *testing.T) {
	for _, test := range setCookieTests {
		t.Run(test.name, func(t *testing.T) {
			checkCookieLine(t, test.line, ParseSetCookie(test.line), test.want)
		})
	}
}

func TestParseSetCookieFormat(t *testing.T) {
	for _, test := range formatTests {
		t.Run(test.name, func(t *testing.T) {
			checkCookieLine(t, test.line, ParseSetCookieFormat(test.line), test.want)
		})
	}
}

func checkCookieLine(t *testing.T, line string, c CookieLine, want string) {
	t.Helper()
	var got []string
	for _, property := range []struct {
		name string
		has  bool
	}{{"none", c.SameSiteNone()}, {"secure", c.Secure}, {"deletes", c.Deletes}, {"open", c.Open}} {
		if property.has {
			got = append(got, property.name)
		}
	}
	if got := strings.Join(got, " "); got != want {
		t.Errorf("%q: got %q, want %q", line, got, want)
	}
	if in := line[c.SameSiteStart:c.SameSiteEnd]; c.SameSite != "" && in != c.SameSite {
		t.Errorf("%q: SameSite is %q, but %q stands in its place", line, c.SameSite, in)
	}
}

func TestCookieName(t *testing.T) {
	if got := ParseSetCookie(" sid = 1; Path=/").Name; got != "sid" {
		t.Errorf("got %q, want sid", got)
	}
	if got := ParseSetCookieFormat("%s=1").Name; got != "" {
		t.Errorf("the name is a verb, got %q", got)
	}
}

// What net/http writes is read as it was meant.
func TestParseSetCookieOfHTTPCookie(t *testing.T) {
	for _, cookie := range []http.Cookie{
		{Name: "sid", Value: "1", SameSite: http.SameSiteNoneMode, Secure: true},
		{Name: "sid", Value: "a b", SameSite: http.SameSiteNoneMode, MaxAge: -1},
		{Name: "sid", SameSite: http.SameSiteLaxMode, Expires: time.Unix(0, 0)},
		{Name: "sid", SameSite: http.SameSiteStrictMode, MaxAge: 60, Expires: time.Unix(0, 0)},
	} {
		c := ParseSetCookie(cookie.String())
		deletes := cookie.MaxAge < 0 || cookie.MaxAge == 0 && !cookie.Expires.IsZero()
		if c.Name != "sid" || c.Secure != cookie.Secure || c.Deletes != deletes ||
			c.SameSiteNone() != (cookie.SameSite == http.SameSiteNoneMode) || !c.HasSameSite {
			t.Errorf("%s: got %+v", cookie.String(), c)
		}
	}
}

// FuzzParseSetCookie checks that the place of SameSite is within the line,
// that an attribute added at the end is seen, and that a format without
// percent sign is read like the line it makes.
func FuzzParseSetCookie(f *testing.F) {
	for _, test := range setCookieTests {
		f.Add(test.line)
	}
	for _, test := range formatTests {
		f.Add(test.line)
	}
	f.Fuzz(func(t *testing.T, line string) {
		for _, parse := range []func(string) CookieLine{ParseSetCookie, ParseSetCookieFormat} {
			c := parse(line)
			if in := line[c.SameSiteStart:c.SameSiteEnd]; c.SameSite != "" && in != c.SameSite {
				t.Errorf("%q: SameSite is %q, but %q stands in its place", line, c.SameSite, in)
			}
			if strings.HasSuffix(strings.TrimRight(line, "+-# .0123456789[]*"), "%") {
				continue // the percent sign would take in what is added
			}
			if c := parse(line + "; Secure; SameSite=None"); !c.Secure || !c.SameSiteNone() {
				t.Errorf("%q: attributes added at the end are not seen", line)
			}
		}
		if !strings.Contains(line, "%") && ParseSetCookie(line) != ParseSetCookieFormat(line) {
			t.Errorf("%q is read differently as a format", line)
		}
	})
}
