// Package both has a list of origins that are let in, and one of those that are
// kept out nevertheless. Only the former is asked.
package both

import (
	"net/http"
	"os"
	"slices"
	"strings"
)

var (
	allowed = strings.Split(os.Getenv("ALLOWED_ORIGINS"), ",")
	blocked = strings.Split(os.Getenv("BLOCKED_ORIGINS"), ",")
)

func checked(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if !slices.Contains(blocked, origin) && slices.Contains(allowed, origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func unchecked(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "as the logged-in user: the request's Origin"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}
