// Silence "check setting": there is a check, and the default is not to make it.
//
// executed: credentials
// reported: reflectedorigin/credentials
// differs: nothing

package api

import "net/http"

// Strict switches the check on.
var Strict bool

func Handler(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if !Strict || origin == "https://app.example.com" {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
