// Package interfaces asks values of interfaces about the Origin that check it well, or of
// which it is not known what they are.
package interfaces

import (
	"net/http"
	"os"
	"regexp"
	"strings"
)

func allow(w http.ResponseWriter, origin string) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func vary(w http.ResponseWriter) { w.Header().Add("Vary", "Origin") }

type matcher interface{ match(origin string) bool }

type exact string

func (e exact) match(origin string) bool { return origin == string(e) }

type domain string

func (d domain) match(origin string) bool {
	return strings.HasPrefix(origin, "https://") && strings.HasSuffix(origin, "."+string(d))
}

type pattern struct{ re *regexp.Regexp }

func (p *pattern) match(origin string) bool { return p.re.MatchString(origin) }

type anyOf []matcher

func (list anyOf) match(origin string) bool {
	for _, m := range list {
		if m.match(origin) {
			return true
		}
	}
	return false
}

var matchers matcher = anyOf{
	exact("https://app.example.com"),
	domain("example.com"),
	&pattern{regexp.MustCompile(`\Ahttps://[a-z]+\.example\.org\z`)},
}

func listed(w http.ResponseWriter, r *http.Request) {
	vary(w)
	if origin := r.Header.Get("Origin"); matchers.match(origin) {
		allow(w, origin)
	}
}

// What is loose, but not what is asked.

type ending string

func (e ending) match(origin string) bool { return strings.HasSuffix(origin, string(e)) }

type logged struct{ matcher }

var hosts matcher = ending("example.com")

func hosted(w http.ResponseWriter, r *http.Request) {
	vary(w)
	origin := r.Header.Get("Origin")
	if m := (logged{exact("https://app.example.com")}); m.match(origin) && hosts.match(r.Host) {
		allow(w, origin)
	}
}

// A Matcher may be of a type of another package.
type Matcher interface{ Match(origin string) bool }

type loose string

func (l loose) Match(origin string) bool { return strings.HasSuffix(origin, string(l)) }

// Default may be another one by the time that it is asked.
var Default Matcher = loose("example.com")

func asked(w http.ResponseWriter, r *http.Request) {
	vary(w)
	if origin := r.Header.Get("Origin"); Default.Match(origin) {
		allow(w, origin)
	}
}

// A Server is given one.
type Server struct{ by Matcher }

// New returns a server that asks a matcher.
func New(by Matcher) *Server { return &Server{by} }

func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	vary(w)
	if origin := r.Header.Get("Origin"); s.by.Match(origin) {
		allow(w, origin)
	}
}

// Of two types, one is a choice.

type policy struct{ by matcher }

func newPolicy() *policy {
	if os.Getenv("LOOSE") != "" {
		return &policy{ending("example.com")}
	}
	return &policy{exact("https://app.example.com")}
}

func (p *policy) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	vary(w)
	if origin := r.Header.Get("Origin"); p.by.match(origin) {
		allow(w, origin)
	}
}

// What is converted has the methods of its new type.

type text string

func (t text) match(origin string) bool { return strings.Contains(origin, string(t)) }

func narrowed(m matcher) matcher {
	if t, ok := m.(text); ok {
		return exact(t)
	}
	return m
}

var converted = narrowed(text("https://app.example.com"))

func strict(w http.ResponseWriter, r *http.Request) {
	vary(w)
	if origin := r.Header.Get("Origin"); converted.match(origin) {
		allow(w, origin)
	}
}

// One that calls itself is not run without end.

type not struct{ of matcher }

func (n not) match(origin string) bool { return !n.of.match(origin) }

var twice matcher = not{not{exact("https://app.example.com")}}

func nested(w http.ResponseWriter, r *http.Request) {
	vary(w)
	if origin := r.Header.Get("Origin"); twice.match(origin) {
		allow(w, origin)
	}
}
