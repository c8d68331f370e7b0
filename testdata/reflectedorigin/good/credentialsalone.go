package good

import (
	"net/http"
	"strings"
)

// readByAll lets everybody read, and some as the logged-in user. That the check of those
// is a bad one is told at the check.
func readByAll(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", origin)
	if strings.Contains(origin, "example.com") {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// readBySecure does so for all sites that are encrypted.
func readBySecure(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", origin)
	if strings.HasPrefix(origin, "https://") {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
