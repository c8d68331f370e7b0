// Package denylist has a list of origins that are kept out. All others are let in,
// which no check of that list can mend.
package denylist

import (
	"net/http"
	"slices"
)

var blocked = []string{"https://bad.example.net", "https://worse.example.net"}

func notBlocked(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if origin != "" && !slices.Contains(blocked, origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user: the request's Origin"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func refused(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if slices.Contains(blocked, origin) {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user: the request's Origin"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}
