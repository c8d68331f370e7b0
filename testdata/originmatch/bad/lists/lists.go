// Package lists has checks whose lists are made of others, of maps, and by sets of the
// package's own.
package lists

import (
	"log"
	"maps"
	"net/http"
	"slices"
	"strings"
)

// allow lets an origin in, with credentials.
func allow(w http.ResponseWriter, origin string) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Add("Vary", "Origin")
}

var (
	own      = []string{"https://app.example.com"}
	partners = []string{"null"} // want "a sandboxed frame sends"
	joined   = slices.Concat(own, partners)
)

func concatenated(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); slices.Contains(joined, origin) {
		allow(w, origin)
	}
}

var sites = map[string]string{
	"https://a.example.com": "a",
	"http://b.example.com":  "b", // want "whoever is on the network"
}

var sorted = slices.Sorted(maps.Keys(sites))

func keys(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); slices.Contains(sorted, origin) {
		allow(w, origin)
	}
}

var tenants = map[string][]string{"acme": {"x"}, "globex": {"y"}}

func prefixes(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	for tenant := range tenants {
		if strings.HasPrefix(origin, "https://"+tenant+".") { // want `https://acme\.evil\.example passes this check`
			allow(w, origin)
			return
		}
	}
}

type set[E comparable] map[E]struct{}

func newSet[E comparable](list ...E) set[E] {
	s := make(set[E], len(list))
	for _, e := range list {
		s[e] = struct{}{}
	}
	return s
}

func (s set[E]) has(e E) bool {
	_, ok := s[e]
	return ok
}

var origins = newSet("https://c.example.com", "null") // want "a sandboxed frame sends"

func inSet(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); origins.has(origin) {
		allow(w, origin)
	}
}

// What prints a map does not change it.
var printed = map[string]bool{"https://d.example.com": true, "null": true} // want "a sandboxed frame sends"

func init() { log.Println("allowed origins:", printed) }

func looked(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); printed[origin] {
		allow(w, origin)
	}
}

var cloned = maps.Clone(map[string]bool{"https://e.example.com": true, "null": true}) // want "a sandboxed frame sends"

func copied(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); cloned[origin] {
		allow(w, origin)
	}
}
