// Package found has origins that are sent back whatever a regular expression finds in
// them.
package found

import (
	"net/http"
	"regexp"
)

var pattern = regexp.MustCompile(`^https://([a-z]+)\.example\.com$`)

func tenant(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if m := pattern.FindStringSubmatch(origin); m != nil {
		w.Header().Set("Tenant", m[1])
	}
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", origin) // want "any site can read this response as the logged-in user"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func path(w http.ResponseWriter, r *http.Request) {
	if len(pattern.FindStringSubmatch(r.URL.Path)) == 2 {
		w.Header().Add("Vary", "Origin")
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "any site can read this response as the logged-in user"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
