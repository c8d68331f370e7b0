// Package local lets in what is served on a user's machine, in production too.
package local

import (
	"net/http"
	"slices"
)

var allowed = []string{"https://app.example.com", "http://localhost:3000"}

func handler(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if slices.Contains(allowed, origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "True") // want "Access-Control-Allow-Credentials: True"
	}
}
