// Package allowlist sends * with credentials although it has a list of
// origins, which the fixes should use.
package allowlist

import (
	"fmt"
	"net/http"
)

var trusted = map[string]bool{
	"https://app.example.com":   true,
	"https://admin.example.com": true,
}

// checked is right: it makes trusted the package's list of origins.
func checked(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); trusted[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
	fmt.Fprintln(w, "hello")
}

// forgotten was written before the list.
func forgotten(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	fmt.Fprintln(w, "hello")
}

// partly has a credentials header that serves two answers; the one with an
// explicit origin needs it.
func partly(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); trusted[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	} else {
		w.Header().Set("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	}
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}
