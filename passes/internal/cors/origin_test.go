package cors

import (
	"net/url"
	"strings"
	"testing"
)

var origins = []string{
	"https://example.com",
	"http://example.com",
	"http://localhost:3000",
	"https://example.com:8443",
	"https://a.b-c.example.com",
	"https://my_app.example.com",
	"https://xn--bcher-kva.example",
	"https://example.com.",
	"https://example.com:80",
	"http://example.com:443",
	"http://127.0.0.1:8080",
	"http://[::1]",
	"http://[::1]:8080",
	"http://[2001:db8::1]",
	"http://[::ffff:7f00:1]",
	"https://0xzz.example",
	"chrome-extension://abcdefghijklmnop",
	"capacitor://localhost",
	"x+y-z.1://host",
}

var notOrigins = []struct{ s, err string }{
	{"", "scheme"},
	{"*", "scheme"},
	{"null", "scheme"},
	{"example.com", "scheme"},
	{"://example.com", "scheme"},
	{"localhost:3000", "scheme"},
	{"HTTPS://example.com", "scheme in lower case"},
	{" https://example.com", "cannot be in a scheme"},
	{"1https://example.com", "cannot be in a scheme"},
	{"https://Example.com", "host in lower case"},
	{"wss://example.com", "by http or https"},
	{"ws://example.com", "by http or https"},
	{"https://example.com/", "ends after"},
	{"https://example.com/path", "ends after"},
	{"https://example.com?q", "ends after"},
	{"https://user@example.com", "ends after"},
	{"https://example.com:443", "default port"},
	{"http://example.com:80", "default port"},
	{"https://example.com:", "port number"},
	{"https://example.com:*", "port number"},
	{"https://example.com:0", "port 0"},
	{"https://example.com:080", "port number"},
	{"https://example.com:65536", "port number"},
	{"https://*.example.com", "expand *"},
	{"https://bücher.example", "Punycode"},
	{"https://", "empty"},
	{"https://:8080", "empty"},
	{"https://a..b", "empty"},
	{"https://a.example, https://b.example", "ends after"},
	{"https://a.example b.example", "cannot be in a host"},
	{`"https://a.example"`, "cannot be in a scheme"},
	{"https://127.1", "IPv4"},
	{"https://0x7f.1", "IPv4"},
	{"https://1.2.3.256", "IPv4"},
	{"http://::1", "in a host"},
	{"http://[::1", "IPv6"},
	{"http://[::0001]", "IPv6"},
	{"http://[::FFFF]", "IPv6"},
	{"http://[::ffff:127.0.0.1]", "IPv6"},
	{"http://[fe80::1%eth0]", "IPv6"},
	{"http://[127.0.0.1]", "IPv6"},
}

func TestParseOrigin(t *testing.T) {
	for _, s := range origins {
		o, err := ParseOrigin(s)
		if err != nil {
			t.Errorf("ParseOrigin(%q): %v", s, err)
		} else if got := o.String(); got != s {
			t.Errorf("ParseOrigin(%q) prints as %q", s, got)
		}
	}
	for _, test := range notOrigins {
		o, err := ParseOrigin(test.s)
		if err == nil {
			t.Errorf("ParseOrigin(%q) = %#v, want an error", test.s, o)
		} else if !strings.Contains(err.Error(), test.err) {
			t.Errorf("ParseOrigin(%q): %v, want %q in it", test.s, err, test.err)
		}
	}
}

func TestParseOriginParts(t *testing.T) {
	o, err := ParseOrigin("http://[::1]:8080")
	if want := (ParsedOrigin{"http", "[::1]", "8080"}); err != nil || o != want {
		t.Errorf("got %#v, %v, want %#v", o, err, want)
	}
}

// FuzzParseOrigin checks that what parses is printed as it was, that net/url
// finds the same host in it, and that nothing can be added to it.
func FuzzParseOrigin(f *testing.F) {
	for _, s := range origins {
		f.Add(s)
	}
	for _, test := range notOrigins {
		f.Add(test.s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		o, err := ParseOrigin(s)
		if err != nil {
			if o != (ParsedOrigin{}) {
				t.Errorf("ParseOrigin(%q) = %#v along with an error", s, o)
			}
			return
		}
		if got := o.String(); got != s {
			t.Errorf("ParseOrigin(%q) prints as %q", s, got)
		}
		if u, err := url.Parse(s); err != nil || u.Scheme != o.Scheme || u.Port() != o.Port {
			t.Errorf("ParseOrigin(%q) = %#v, but net/url has %#v, %v", s, o, u, err)
		}
		for _, more := range []string{"/", " ", "?", ":1:", ", " + s} {
			if o, err := ParseOrigin(s + more); err == nil {
				t.Errorf("ParseOrigin(%q) = %#v", s+more, o)
			}
		}
	})
}
