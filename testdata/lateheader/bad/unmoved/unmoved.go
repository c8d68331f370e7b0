// Package unmoved has headers that preflights do not get, and that are not to be moved
// before these as they are.
package unmoved

import "net/http"

var Trace bool

// With the origin alone, a preflight for what has credentials is refused as well.
func credentialsElsewhere(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodOptions {
		w.WriteHeader(http.StatusNoContent) // want "this answers it before Access-Control-Allow-Origin is set"
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	if !Trace {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// The value has a fix of its own.
func unreadable(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodOptions {
		w.WriteHeader(http.StatusNoContent) // want "this answers it before Access-Control-Allow-Origin is set"
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com/")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}
