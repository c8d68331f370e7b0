// Package anonymous has a list of origins that may read what everybody may, but not
// as the logged-in user.
package anonymous

import (
	"net/http"
	"slices"
)

var blocked = []string{"https://bad.example.net", "https://worse.example.net"}

func withoutCredentials(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	w.Header().Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user: the request's Origin"
	if ok := !slices.Contains(blocked, origin); ok {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
