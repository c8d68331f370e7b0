// It happens, and nothing is reported.
//
// executed: credentials, vary
// reported: cookieattr/name, reflectedorigin/credentials, varyorigin/branch
// differs: nothing

package api

import (
	"net/http"
)

func Handler(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{})

	origin := r.Header.Get("Origin")

	if origin != "" {
		w.Header().Set("Vary", "Origin")
		w.Header().Set("Access-Control-Allow-Origin", origin)
		func(name, value string) {
			w.Header().Set(name, value)
		}("Access-Control-Allow-Credentials", "true")
	}
}
