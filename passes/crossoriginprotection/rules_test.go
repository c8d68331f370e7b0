package crossoriginprotection

import (
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/corsvet/corsvet/passes/internal/cors"
)

// These tests ask net/http's own CrossOriginProtection.

var patterns = []string{
	"/", "/{rest...}", "/{type...}", "/{_...}", "/{Ä1...}", "POST /", "POST\t/", "DELETE  /{path...}", "GET /", "post /", " /",
	"api.example.com/", "api.example.com/{rest...}", "PUT api.example.com/", "api.example.com:80/",
	"/{$}", "/*", "/{page}", "/{a}/{b...}", "//", "/x/", "/webhooks/{rest...}", "/{rest...}/", "/{rest...}x", "POST /{$}",
	"", "api.example.com", "{host}/", "/{...}", "/{1...}", "/{a-b...}", "P(ST /", "POST", "POST /a//", "ÄST /", "/{", "/}",
}

func TestPatterns(t *testing.T) {
	for _, p := range patterns {
		checkPattern(t, p)
	}
}

func FuzzPattern(f *testing.F) {
	for _, p := range patterns {
		f.Add(p)
	}
	f.Fuzz(func(t *testing.T, pattern string) { checkPattern(t, pattern) })
}

// checkPattern compares the scope of a pattern with the requests that it lets
// through.
func checkPattern(t *testing.T, pattern string) {
	t.Helper()
	s, ok := scopeOf(pattern)
	protection, err := withBypass(pattern)
	if err != nil {
		if ok {
			t.Errorf("%q matches all in %v, and net/http panics: %v", pattern, s, err)
		}
		return
	}
	methods, hosts := []string{"POST", "PUT", "DELETE"}, []string{"api.example.com", "www.example.com"}
	if ok && s.method != "" {
		methods = append(methods, s.method)
	}
	for _, method := range methods {
		for _, host := range hosts {
			want := ok && (s.method == "" || s.method == method) && (s.host == "" || s.host == host)
			if got := all(protection, method, host); got != want && isProtected(method) {
				t.Errorf("%q lets all of %s to %s through: %t, want %t", pattern, method, host, got, want)
			}
		}
	}
}

func withBypass(pattern string) (protection *http.CrossOriginProtection, panicked any) {
	defer func() { panicked = recover() }()
	protection = http.NewCrossOriginProtection()
	protection.AddInsecureBypassPattern(pattern)
	return protection, nil
}

// all reports whether requests of other sites are let through, whatever their
// path.
func all(protection *http.CrossOriginProtection, method, host string) bool {
	for _, path := range []string{"/", "/q7", "/q7/", "/q7/z9", "/q7/z9/k3", "/%2F"} {
		if !lets(protection, method, host, path, "https://evil.example") {
			return false
		}
	}
	return true
}

func lets(protection *http.CrossOriginProtection, method, host, path, origin string) bool {
	r := httptest.NewRequest("POST", "http://"+host+path, nil)
	r.Method = method
	r.Header.Set("Origin", origin)
	r.Header.Set("Sec-Fetch-Site", "cross-site")
	return protection.Check(r) == nil
}

func TestMethods(t *testing.T) {
	for _, method := range []string{"GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE", "get", "PURGE"} {
		if got := !lets(http.NewCrossOriginProtection(), method, "example.com", "/", "https://evil.example"); got != isProtected(method) {
			t.Errorf("%s is refused: %t, want %t", method, got, isProtected(method))
		}
	}
}

var origins = []string{
	"https://app.example.com", "https://app.example.com:8443", "http://localhost:3000", "http://127.0.0.1", "http://[::1]:8080",
	"chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai", "capacitor://localhost", "https://xn--bcher-kva.example",
	"https://app.example.com/", "https://app.example.com/login", "https://app.example.com?x=1", "https://app.example.com?",
	"https://app.example.com#top", "https://app.example.com#", "app.example.com", "app.example.com:8443", "localhost:8080",
	"//app.example.com", "*", "null", "", "file://", "data:,x", "https://", "https://:8080", "http:app.example.com",
	"https://App.example.com", "HTTPS://app.example.com", "https://app.example.com:443", "http://app.example.com:80",
	"https://*.example.com", "https://*", "https://user@app.example.com", "https://bücher.example", "https://app.example.com:",
	" https://app.example.com", "https://app.example.com ", "https://a.example.com,https://b.example.com", "https://app.example.com:x",
}

func TestOrigins(t *testing.T) {
	for _, o := range origins {
		checkOrigin(t, o)
	}
}

func FuzzOrigin(f *testing.F) {
	for _, o := range origins {
		f.Add(o)
	}
	f.Fuzz(func(t *testing.T, origin string) { checkOrigin(t, origin) })
}

// checkOrigin compares what is said of an origin with what trusting it does.
func checkOrigin(t *testing.T, origin string) {
	t.Helper()
	if isUnsettled(origin) && !isSent(origin) {
		return
	}
	protection := http.NewCrossOriginProtection()
	err, why := protection.AddTrustedOrigin(origin), refusal(origin)
	if (err != nil) != (why != "") {
		t.Errorf("%q: %q, and net/http says %v", origin, why, err)
	}
	if isSent(origin) {
		if err != nil || !lets(protection, "POST", "api.example.org", "/", origin) {
			t.Errorf("%q is sent, and not trusted: %v", origin, err)
		}
		return
	}
	if meant, ok := cors.RepairOrigin(origin); ok && lets(protection, "POST", "api.example.org", "/", meant) {
		t.Errorf("%q is no origin, and %s is trusted", origin, meant)
	}
}
