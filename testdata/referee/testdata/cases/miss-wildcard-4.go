// It happens, and nothing is reported.
//
// executed: credentials
// reported: reflectedorigin/credentials
// differs: nothing

package api

import (
	"net/http"
)

func Handler(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")

	w.Header().Add("Vary", "Origin")

	allow := "*"
	if origin != "" {
		allow = origin
	}
	w.Header().Set("Access-Control-Allow-Origin", allow)

	w.Header().Set("Access-Control-Allow-Credentials", "true")
}
