// Package asked has functions that ask about settings, and about an origin what any has.
package asked

import (
	"net/http"
	"net/url"
	"os"
	"slices"
)

// byDefault lets every origin in unless somebody has said something, whatever else
// there is to be said.
func byDefault(list []string, debug bool) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		origin := r.Header.Get("Origin")
		if os.Getenv("ALLOW") == "" || debug || slices.Contains(list, origin) {
			w.Header().Add("Vary", "Origin")
			w.Header().Set("Access-Control-Allow-Origin", origin) // want "any site can read this response as the logged-in user"
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	}
}

// parsed only asks whether it is a URL.
func parsed(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if _, err := url.Parse(origin); err != nil {
		http.Error(w, "no origin", http.StatusBadRequest)
		return
	}
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", origin) // want "any site can read this response as the logged-in user"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}
