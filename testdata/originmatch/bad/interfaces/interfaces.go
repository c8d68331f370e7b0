// Package interfaces asks values of interfaces of its own about the Origin, of which the
// types are in view.
package interfaces

import (
	"net/http"
	"regexp"
	"slices"
	"strings"
)

func allow(w http.ResponseWriter, origin string) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func vary(w http.ResponseWriter) { w.Header().Add("Vary", "Origin") }

type matcher interface{ match(origin string) bool }

// A list in a variable of the package.

type exact string

func (e exact) match(origin string) bool { return origin == string(e) }

type ending string

func (e ending) match(origin string) bool { return strings.HasSuffix(origin, string(e)) } // want "^https://evilexample.com passes this check"

var matchers = []matcher{exact("https://app.example.com"), ending("example.com")}

func listed(w http.ResponseWriter, r *http.Request) {
	vary(w)
	origin := r.Header.Get("Origin")
	for _, m := range matchers {
		if m.match(origin) {
			allow(w, origin)
			return
		}
	}
}

// One that a constructor puts into a field.

type beginning struct{ text string }

func (b *beginning) match(origin string) bool { return strings.HasPrefix(origin, b.text) } // want "^https://example.org.evil.example passes this check"

type policy struct{ by matcher }

func newPolicy() *policy { return &policy{by: &beginning{"https://example.org"}} }

func (p *policy) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	vary(w)
	if origin := r.Header.Get("Origin"); p.by.match(origin) {
		allow(w, origin)
	}
}

// A list in a field.

type containing struct{ part string }

func (c containing) match(origin string) bool { return strings.Contains(origin, c.part) } // want "^https://evilexample.net passes this check"

type policies struct{ all []matcher }

func newPolicies() *policies {
	return &policies{all: []matcher{exact("https://example.net"), containing{"example.net"}}}
}

func (p *policies) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	vary(w)
	origin := r.Header.Get("Origin")
	if slices.ContainsFunc(p.all, func(m matcher) bool { return m.match(origin) }) {
		allow(w, origin)
	}
}

// A function with a method, by what another returns.

type check func(origin string) bool

func (c check) match(origin string) bool { return c(origin) }

func endsIn(text string) matcher {
	return check(func(origin string) bool { return strings.HasSuffix(origin, text) }) // want "^https://evilexample.shop passes this check"
}

var byFunction = endsIn("example.shop")

func asked(w http.ResponseWriter, r *http.Request) {
	vary(w)
	if origin := r.Header.Get("Origin"); byFunction.match(origin) {
		allow(w, origin)
	}
}

// A parameter of what is around a handler, and a method that is called by a variable.

type tail struct{ text string }

func (t tail) match(origin string) bool { return strings.HasSuffix(origin, t.text) } // want "^https://evilexample.dev passes this check"

func around(m matcher, next http.Handler) http.Handler {
	is := m.match
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		vary(w)
		if origin := r.Header.Get("Origin"); is(origin) {
			allow(w, origin)
		}
		next.ServeHTTP(w, r)
	})
}

func wrap(next http.Handler) http.Handler { return around(tail{"example.dev"}, next) }

// One of another package.

type pattern interface{ MatchString(text string) bool }

var byPattern pattern = regexp.MustCompile(`^https://[a-z.]*example\.info$`)

func matched(w http.ResponseWriter, r *http.Request) {
	vary(w)
	if origin := r.Header.Get("Origin"); byPattern.MatchString(origin) { // want "^https://evilexample.info passes this check"
		allow(w, origin)
	}
}
