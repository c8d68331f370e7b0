// Package allowlist echoes without a check although it has a list of
// origins, which the fixes should use.
package allowlist

import (
	"fmt"
	"net/http"
	"slices"
)

var trusted = []string{
	"https://app.example.com",
	"https://admin.example.com",
}

// checked is right: it makes trusted the package's list of origins.
func checked(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); slices.Contains(trusted, origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
	fmt.Fprintln(w, "hello")
}

// forgotten was written before the list.
func forgotten(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "as the logged-in user: the request's Origin"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	fmt.Fprintln(w, "hello")
}

// anonymous needs no list to be as open as it is.
func anonymous(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); origin != "" {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "read this response: the request's Origin"
	}
	fmt.Fprintln(w, "hello")
}
