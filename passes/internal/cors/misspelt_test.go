package cors

import (
	"strings"
	"testing"
)

var misspelt = []struct{ name, meant string }{
	{"Access-Control-Allow-Origins", AllowOrigin},
	{"Access-Control-Allow-Orgin", AllowOrigin},
	{"Access-Control-Allow-Orign", AllowOrigin},
	{"Access-Control-Allow-Oirgin", AllowOrigin},
	{"Access-Control-Allowed-Origin", AllowOrigin},
	{"Access-Controll-Allow-Origin", AllowOrigin},
	{"Acess-Control-Allow-Origin", AllowOrigin},
	{"acces-control-alow-origin", AllowOrigin},
	{"Access_Control_Allow_Origin", AllowOrigin},
	{"ACCESS_CONTROL_ALLOW_ORIGIN", AllowOrigin},
	{"Access Control Allow Origin", AllowOrigin},
	{"AccessControlAllowOrigin", AllowOrigin},
	{"Access-Control-AllowOrigin", AllowOrigin},
	{"Access-Control-Allow-Origin:", AllowOrigin},
	{"Access-Control-Allow-Origin ", AllowOrigin},
	{" Access-Control-Allow-Origin", AllowOrigin},
	{"Access-Control-Allow-Credential", AllowCredentials},
	{"Access-Control-Allow-Crendentials", AllowCredentials},
	{"Access-Control-Allow-Method", AllowMethods},
	{"Access-Control-Allow-Header", AllowHeaders},
	{"Access-Control-Allow_Headers: ", AllowHeaders},
	{"Access-Control-Expose-Header", ExposeHeaders},
	{"Access-Control-Exposed-Headers", ExposeHeaders},
	{"Access-Control-MaxAge", MaxAge},
	{"Access-Control-Max-Ages", MaxAge},
	{"Access-Control-Allow-Max-Age", MaxAge},
	{"Access-Control-Age", MaxAge},
	{"Access-Control-Request-Methods", AllowMethods},
	{"Access-Control-Allow-Request-Method", AllowMethods},
	{"Access-Control-Allow-Request-Headers", AllowHeaders},
	{"Access-Control-Headers", AllowHeaders},
	{"Access-Control-Allow-Expose-Headers", ExposeHeaders},
	{"Access-Control-Allow-Exposed-Header", ExposeHeaders},
	{"Access-Control-Origin", AllowOrigin},
	{"Access-Allow-Origin:", AllowOrigin},
	{"Allow-Control-Allow-Origin", AllowOrigin},
	{"access_control_credentials", AllowCredentials},
}

var notMisspelt = []string{
	AllowOrigin, AllowCredentials, AllowMethods, AllowHeaders, ExposeHeaders, MaxAge,
	RequestMethod, RequestHeaders, AllowPrivateNetwork, RequestPrivateNetwork,
	Origin, Referer, Cookie, Vary, CacheControl, SetCookie, ResourcePolicy,
	"access-control-allow-origin",
	"ACCESS-CONTROL-MAX-AGE",
	"Access-Control",
	"Access-Control-Expose-Origin",
	"Access-Control-Allow-Credentials-Origin",
	"Access-Control-Allow-Custom-Headers",
	"Accept-Encoding",
	"Allow",
	"Allow-Origin",
	"Authentication-Control",
	"Cross-Origin-Embedder-Policy",
	"Cross-Origin-Opener-Policy",
	"Service-Worker-Allowed",
	"Timing-Allow-Origin",
	"X-Access-Control-Allow-Origin",
	"X-Frame-Options",
	"Access-Control-Allow-%s",
	"Access-Control-Allow-",
	"Access-Control-Allow-Origin: *",
	"Abbess-Bontrol-Allow-Origin",
	"Access-Control-Allow-Origin-Allow-Origin",
	"access control was denied",
	"a request without an origin",
	"",
}

func TestMisspelt(t *testing.T) {
	for _, test := range misspelt {
		if got, ok := Misspelt(test.name); !ok || got != test.meant {
			t.Errorf("Misspelt(%q) = %q, %t, want %q", test.name, got, ok, test.meant)
		}
	}
	for _, name := range notMisspelt {
		if got, ok := Misspelt(name); ok || got != "" {
			t.Errorf("Misspelt(%q) = %q, %t", name, got, ok)
		}
	}
}

func TestMisspeltAllocates(t *testing.T) {
	for _, name := range append(notMisspelt, misspelt[0].name) {
		if n := testing.AllocsPerRun(10, func() { Misspelt(name) }); n > 0 {
			t.Errorf("Misspelt(%q) allocates %v times", name, n)
		}
	}
}

// FuzzMisspelt checks that what is meant is within two letters, as the usual
// table counts them, and that no more than that is needed.
func FuzzMisspelt(f *testing.F) {
	for _, test := range misspelt {
		f.Add(test.name)
	}
	for _, name := range notMisspelt {
		f.Add(name)
	}
	f.Fuzz(func(t *testing.T, name string) {
		meant, ok := Misspelt(name)
		if ok && (!IsResponseHeader(meant) || IsResponseHeader(name)) {
			t.Errorf("Misspelt(%q) = %q", name, meant)
		}
		if !maybeMisspelt(name) || IsResponseHeader(name) {
			if ok {
				t.Errorf("Misspelt(%q) = %q", name, meant)
			}
			return
		}
		for _, known := range []string{AllowOrigin, AllowCredentials, AllowMethods, AllowHeaders, ExposeHeaders, MaxAge} {
			if _, made := invented(name); made && known == meant {
				continue // it may be more than two letters away
			}
			if n := distance(letters(name), letters(known)); (n <= 2) != (known == meant) {
				t.Errorf("Misspelt(%q) = %q, but it takes %d letters to make it %q", name, meant, n, known)
			}
		}
	})
}

func letters(name string) string {
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune(hyphens, r) {
			return -1
		}
		return r
	}, strings.ToLower(name))
}

// distance counts the letters to add, remove or replace.
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			replaced := diagonal
			if a[i] != b[j] {
				replaced++
			}
			diagonal = row[j+1]
			row[j+1] = min(replaced, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(b)]
}
