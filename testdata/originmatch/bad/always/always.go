// Package always asks whether there are settings that the package always gives.
package always

import (
	"net/http"
	"strings"
)

func allow(w http.ResponseWriter, origin string) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

type settings struct{ maxAge int }

// A field that each literal gives something.

type server struct {
	cors  *settings
	check func(string) bool
}

func isOurs(origin string) bool { return origin == "https://app.example.com" }

func load() *settings { return &settings{maxAge: 600} }

func newServer() *server { return &server{load(), isOurs} }

func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); s.cors != nil && strings.HasPrefix(origin, "https://example.org") { // want "^https://example.org.evil.example passes this check"
		allow(w, origin)
	}
}

func (s *server) handle(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); s.check != nil && strings.HasPrefix(origin, "https://example.net") { // want "^https://example.net.evil.example passes this check"
		allow(w, origin)
	}
}

// A variable that the program sets as it starts.

var current *settings

func init() { current = load() }

func handler(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if current == nil {
		return
	}
	if origin := r.Header.Get("Origin"); strings.Contains(origin, "example.info") { // want "^https://evilexample.info passes this check"
		allow(w, origin)
	}
}
