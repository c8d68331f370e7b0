// Package asked has functions that ask about settings, and about an origin what any has.
package asked

import (
	"net/http"
	"net/url"
	"os"
	"slices"
	"strconv"
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

// isOn is what a variable of the environment says, or else what it is by default.
func isOn(name string, byDefault bool) bool {
	on, err := strconv.ParseBool(os.Getenv(name))
	if err != nil {
		return byDefault
	}
	return on
}

// unlessOff lets every origin in unless somebody has switched that off.
func unlessOff(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if isOn("ALLOW_ALL", true) || origin == "https://app.example.com" {
		w.Header().Add("Vary", "Origin")
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "any site can read this response as the logged-in user"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
