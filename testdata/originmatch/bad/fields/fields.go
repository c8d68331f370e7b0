// Package fields has checks by what the package itself puts into a field.
package fields

import (
	"net/http"
	"regexp"
	"slices"
	"strings"
)

type suffix struct{ host string }

func (s *suffix) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); strings.HasSuffix(origin, s.host) { // want "^https://evilexample.org passes this check"
		allow(w, origin)
	}
}

func loose() http.Handler { return &suffix{host: "example.org"} }

type policy struct {
	re   *regexp.Regexp
	list []string
}

func (p *policy) pattern(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); p.re.MatchString(origin) { // want "^https://evilexample.com passes this check"
		allow(w, origin)
	}
}

func (p *policy) listed(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); slices.Contains(p.list, origin) {
		allow(w, origin)
	}
}

func newPolicy() *policy {
	return &policy{
		re:   regexp.MustCompile(`^https?://.*example\.com$`),
		list: []string{"https://app.example.com/", "https://admin.example.com"}, // want "no browser sends .https://app.example.com/."
	}
}

func (p policy) copied(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); p.re.MatchString(origin) { // want "^https://evilexample.com passes this check"
		allow(w, origin)
	}
}

// What a caller gives may be a host.
type given struct{ host string }

func (g *given) serve(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); strings.HasSuffix(origin, g.host) { // want "if .example.com. is configured"
		allow(w, origin)
	}
}

func newGiven(host string) *given { return &given{host} }

func byDefault() *given { return &given{"://app.example.com"} }

// And so may what other packages store.
type Open struct{ Host string }

func (o *Open) serve(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); strings.HasSuffix(origin, o.Host) { // want "if .example.com. is configured"
		allow(w, origin)
	}
}

func openByDefault() *Open { return &Open{"://app.example.com"} }

func allow(w http.ResponseWriter, origin string) {
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}
