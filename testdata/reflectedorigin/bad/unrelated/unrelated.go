package unrelated

import (
	"log"
	"net/http"
)

type site struct {
	debug, json bool
	allowed     map[string]bool
}

// logsFirst asks for a setting that has no say in the headers.
func (s *site) logsFirst(w http.ResponseWriter, r *http.Request) {
	if s.debug {
		log.Print(r.URL)
	}
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "as the logged-in user"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// checksOnePath checks the origin of some requests, by any setting.
func (s *site) checksOnePath(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if s.json {
		w.Header().Set("Cache-Control", "no-store")
	}
	if r.URL.Path == "/account" && !s.allowed[origin] {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// notedOnly asks code out of sight, and does the same by either answer.
func notedOnly(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if known(origin) {
		w.Header().Set("Cache-Control", "no-store")
	}
	w.Header().Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

var known func(origin string) bool
