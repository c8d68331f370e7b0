// Package defaulted has origins of its own where none is configured: one of these lets the
// pages of others in.
package defaulted

import (
	"net/http"
	"net/url"
	"os"
	"strings"
)

type wildcard struct{ scheme, suffix string }

type matcher struct {
	exact     map[string]bool
	wildcards []wildcard
}

func parse(list string) *matcher {
	m := &matcher{exact: map[string]bool{}}
	for _, o := range strings.Split(list, ",") {
		if scheme, host, ok := strings.Cut(o, "://*."); ok && host != "" {
			m.wildcards = append(m.wildcards, wildcard{scheme, "." + host})
			continue
		}
		m.exact[o] = true
	}
	return m
}

func (m *matcher) matches(origin string) bool {
	if m.exact[origin] {
		return true
	}
	u, err := url.Parse(origin)
	if err != nil {
		return false
	}
	for _, c := range m.wildcards {
		if u.Scheme == c.scheme && strings.HasSuffix(u.Host, c.suffix) { // want "^https://evil.pages.dev passes this check"
			return true
		}
	}
	return false
}

func allow(m *matcher, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if origin := r.Header.Get("Origin"); m.matches(origin) {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
		next.ServeHTTP(w, r)
	})
}

func main() {
	list := os.Getenv("ORIGINS")
	if list == "" {
		list = "https://acme.dev,https://*.pages.dev"
	}
	http.ListenAndServe("", allow(parse(list), http.NewServeMux()))
}

// suffixed is for a setting that is there, in a mode that nobody has chosen.
func suffixed(domain string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		origin := r.Header.Get("Origin")
		if os.Getenv("MODE") == "" && strings.HasSuffix(origin, domain) { // want `if "example.com" is configured, https://evilexample.com passes`
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	}
}
