// It is reported, and no answer shows it.
//
// executed: credentials
// reported: reflectedorigin/credentials
// differs: nothing

package api

import (
	"net/http"
)

func headersOf(w http.ResponseWriter) http.Header {
	return w.Header()
}

func Handler(w http.ResponseWriter, r *http.Request) {
	defer w.Header().Add("Vary", "Origin")
	headersOf(w).Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	headersOf(w).Set("Access-Control-Allow-Credentials", "true")
}
