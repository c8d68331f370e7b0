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
	if origin := r.Header.Get("Origin"); strings.HasSuffix(origin, s.host) {
		allow(w, origin)
	}
}

func whole() http.Handler { return &suffix{host: "://app.example.com"} }

type end struct{ host string }

func (e *end) middleware(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		origin := r.Header.Get("Origin")
		if strings.HasPrefix(origin, "https://") && strings.HasSuffix(origin, e.host) {
			allow(w, origin)
		}
		next.ServeHTTP(w, r)
	})
}

func subdomains() *end { return &end{domain} }

const domain = ".example.com"

// Which of the two it is, nobody can tell here.
type several struct{ host string }

func (s *several) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); strings.HasSuffix(origin, s.host) {
		allow(w, origin)
	}
}

func first() http.Handler { return &several{host: "://app.example.com"} }

func second() http.Handler {
	s := new(several)
	s.host = "://admin.example.com"
	return s
}

type policy struct {
	re   *regexp.Regexp
	list []string
}

func (p *policy) serve(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); p.re.MatchString(origin) || slices.Contains(p.list, origin) {
		allow(w, origin)
	}
}

func newPolicy() *policy {
	list := []string{"https://app.example.com"}
	return &policy{re: regexp.MustCompile(`^https://[a-z]+\.example\.com$`), list: list}
}

// What a caller gives may be anything that is right.
type given struct {
	list []string
	re   *regexp.Regexp
}

func (g *given) serve(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); g.re.MatchString(origin) || slices.Contains(g.list, origin) {
		allow(w, origin)
	}
}

func newGiven(re *regexp.Regexp, more ...string) *given {
	g := &given{list: []string{"https://app.example.com"}, re: re}
	g.list = append(g.list, more...)
	return g
}

func allow(w http.ResponseWriter, origin string) {
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}
