// Package lists has checks whose lists are made of others, of maps, and by sets of the
// package's own.
package lists

import (
	"maps"
	"net/http"
	"os"
	"slices"
	"strings"
)

// allow lets an origin in, with credentials.
func allow(w http.ResponseWriter, origin string) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Add("Vary", "Origin")
}

// What is left out is in no list.
var own = slices.DeleteFunc([]string{"https://app.example.com", "null"}, func(s string) bool { return s == "null" })

func without(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); slices.Contains(own, origin) {
		allow(w, origin)
	}
}

var sites = map[string]bool{
	"https://a.example.com": true,
	"null":                  false,
}

func ranged(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	for site, is := range sites {
		if is && site == origin {
			allow(w, origin)
		}
	}
}

// Each tenant has a name below the own domain.
var tenants = map[string]string{"acme": "https", "globex": "https"}

func names(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	for tenant, scheme := range tenants {
		if origin == scheme+"://"+tenant+".example.com" {
			allow(w, origin)
		}
	}
}

// It loses what must not come in.
var loses = map[string]int{"https://b.example.com": 1, "null": 2}

func init() { delete(loses, "null") }

func lost(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	for site := range maps.Keys(loses) {
		if site == origin {
			allow(w, origin)
		}
	}
}

type set map[string]struct{}

func newSet(list ...string) set {
	s := make(set, len(list))
	for _, e := range list {
		if e = strings.TrimSpace(e); e != "null" {
			s[e] = struct{}{}
		}
	}
	return s
}

func (s set) has(e string) bool {
	_, ok := s[e]
	return ok
}

func (s set) remove(e string) { delete(s, e) }

var origins = newSet("https://c.example.com", "null")

func inSet(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); origins.has(origin) {
		allow(w, origin)
	}
}

var removed = set{"https://d.example.com": {}, "http://d.example.com": {}}

func init() {
	if os.Getenv("HTTP") == "" {
		removed.remove("http://d.example.com")
	}
}

func inRemoved(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); removed.has(origin) {
		allow(w, origin)
	}
}

var all = map[string]bool{"https://e.example.com": true, "null": true}

func some() map[string]bool {
	c := maps.Clone(all)
	delete(c, "null")
	return c
}

var left = some()

func inLeft(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); left[origin] {
		allow(w, origin)
	}
}
