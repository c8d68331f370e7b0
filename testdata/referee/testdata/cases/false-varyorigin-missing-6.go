// It is reported, and no answer shows it.
//
// executed: credentials
// reported: reflectedorigin/credentials, varyorigin/missing
// differs: false varyorigin/missing, variant name extracted: loses reflectedorigin, variant name extracted: loses varyorigin

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
