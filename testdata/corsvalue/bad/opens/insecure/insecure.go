// Package insecure lets an origin in that is not encrypted: with true whoever is on the
// network would read the response as the logged-in user.
package insecure

import (
	"net/http"
	"slices"
)

var allowed = []string{"https://app.example.com", "http://partner.example.org"}

func handler(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if slices.Contains(allowed, origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "1") // want "Access-Control-Allow-Credentials: 1"
	}
}
