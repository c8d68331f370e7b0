package setcookie

import (
	"net/http"
	"reflect"
	"strings"
	"testing"
	"time"
)

var lineTests = []struct {
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

func TestParse(t *testing.T) {
	for _, test := range lineTests {
		t.Run(test.name, func(t *testing.T) {
			checkLine(t, test.line, Parse(test.line), test.want)
		})
	}
}

func TestParseFormat(t *testing.T) {
	for _, test := range formatTests {
		t.Run(test.name, func(t *testing.T) {
			checkLine(t, test.line, ParseFormat(test.line), test.want)
		})
	}
}

func checkLine(t *testing.T, line string, l Line, want string) {
	t.Helper()
	got := properties([]property{
		{"none", l.SameSiteNone()},
		{"secure", l.Secure},
		{"deletes", l.Deletes},
		{"open", l.Open},
	})
	if got != want {
		t.Errorf("%q: got %q, want %q", line, got, want)
	}
	checkPlaces(t, line, l)
}

type property struct {
	name  string
	holds bool
}

// properties returns the names of those that hold.
func properties(list []property) string {
	var names []string
	for _, p := range list {
		if p.holds {
			names = append(names, p.name)
		}
	}
	return strings.Join(names, " ")
}

// checkPlaces checks that what has a place in the line stands there.
func checkPlaces(t *testing.T, line string, l Line) {
	t.Helper()
	for _, a := range []Attribute{l.SameSite, l.Path, l.Domain} {
		if in := line[a.Start:a.End]; a.Known && in != a.Value {
			t.Errorf("%q: a value is %q, but %q stands in its place", line, a.Value, in)
		}
		if a.Known && !a.Present || !a.Known && a.Value != "" {
			t.Errorf("%q: got an attribute %+v", line, a)
		}
	}
	for _, n := range l.Unknown {
		if in := line[n.Start:n.End]; in != n.Name {
			t.Errorf("%q: a name is %q, but %q stands in its place", line, n.Name, in)
		}
	}
	for _, j := range l.Joints {
		if line[j.Comma] != ',' {
			t.Errorf("%q: there is no comma at byte %d", line, j.Comma)
		}
	}
}

func TestName(t *testing.T) {
	if got := Parse(" sid = 1; Path=/").Name; got != "sid" {
		t.Errorf("got %q, want sid", got)
	}
	if got := ParseFormat("%s=1").Name; got != "" {
		t.Errorf("the name is a verb, got %q", got)
	}
}

func TestAttributes(t *testing.T) {
	for _, test := range []struct {
		format string
		want   string // the names; those with a value have it where it is known
	}{
		{"sid=1", ""},
		{"Path=/; HttpOnly=", "HttpOnly"},
		{"sid=1; path = /a b ; DOMAIN=.example.com", "Path=/a b Domain=.example.com"},
		{"sid=1; Path; Domain=", "Path= Domain="},
		{"sid=%s; Path=%s; Domain=%s", "Path Domain"},
		{"sid=%s; Path=%s; Path=/", "Path=/"},
		{"sid=1; Path=/; Path=%s", "Path"},
		{"sid=1; Domain=example.com; Domain=www.example.com", "Domain=www.example.com"},
		{"sid=1; HttpOnly=false; partitioned", "HttpOnly Partitioned"},
		{"sid=1; Max-Age=1h; Expires=never", "Max-Age Expires"},
		{"sid=1; MaxAge=60; Http-Only", ""},
		{"sid=1; HttpOnly%s", ""},
	} {
		l := ParseFormat(test.format)
		var got []string
		for _, a := range []struct {
			name string
			Attribute
		}{{"Path", l.Path}, {"Domain", l.Domain}} {
			switch {
			case a.Known:
				got = append(got, a.name+"="+a.Value)
			case a.Present:
				got = append(got, a.name)
			}
		}
		got = append(got, strings.Fields(properties([]property{
			{"HttpOnly", l.HttpOnly},
			{"Partitioned", l.Partitioned},
			{"Max-Age", l.HasMaxAge},
			{"Expires", l.Expires.Present},
		}))...)
		if got := strings.Join(got, " "); got != test.want {
			t.Errorf("%q: got %q, want %q", test.format, got, test.want)
		}
		checkPlaces(t, test.format, l)
	}
}

// What net/http writes is read as it was meant.
func TestParseOfHTTPCookie(t *testing.T) {
	for _, cookie := range []http.Cookie{
		{Name: "sid", Value: "1", SameSite: http.SameSiteNoneMode, Secure: true, Partitioned: true},
		{Name: "sid", Value: "a b", SameSite: http.SameSiteNoneMode, MaxAge: -1, Path: "/"},
		{Name: "sid", SameSite: http.SameSiteLaxMode, Expires: time.Unix(0, 0), HttpOnly: true},
		{Name: "sid", SameSite: http.SameSiteStrictMode, MaxAge: 60, Expires: time.Unix(0, 0), Domain: "example.com"},
		{Name: "sid", Value: "a, Path=b, c=d"},
	} {
		l := Parse(cookie.String())
		deletes := cookie.MaxAge < 0 || cookie.MaxAge == 0 && !cookie.Expires.IsZero()
		if l.Name != "sid" || l.Secure != cookie.Secure || l.Deletes != deletes ||
			l.SameSiteNone() != (cookie.SameSite == http.SameSiteNoneMode) ||
			l.SameSite.Present != (cookie.SameSite != 0) ||
			l.HttpOnly != cookie.HttpOnly || l.Partitioned != cookie.Partitioned ||
			l.Path.Value != cookie.Path || l.Domain.Value != cookie.Domain ||
			l.HasMaxAge != (cookie.MaxAge != 0) || l.Expires.Present == cookie.Expires.IsZero() ||
			l.SameSiteUnknown() || len(l.Unknown)+len(l.Joints) > 0 {
			t.Errorf("%s: got %+v", cookie.String(), l)
		}
	}
}

// FuzzParse checks that all places are within the line, that an attribute added
// at the end is seen, and that a format without percent sign is read like the
// line it makes.
func FuzzParse(f *testing.F) {
	for _, test := range lineTests {
		f.Add(test.line)
	}
	for _, test := range formatTests {
		f.Add(test.line)
	}
	for _, test := range spellingTests {
		f.Add(test.format)
	}
	f.Fuzz(func(t *testing.T, line string) {
		for _, parse := range []func(string) Line{Parse, ParseFormat} {
			checkPlaces(t, line, parse(line))
			if strings.HasSuffix(strings.TrimRight(line, "+-# .0123456789[]*"), "%") {
				continue // the percent sign would take in what is added
			}
			if l := parse(line + "; Secure; SameSite=None"); !l.Secure || !l.SameSiteNone() {
				t.Errorf("%q: attributes added at the end are not seen", line)
			}
		}
		if !strings.Contains(line, "%") && !reflect.DeepEqual(Parse(line), ParseFormat(line)) {
			t.Errorf("%q is read differently as a format", line)
		}
	})
}
