// What the first fixes leave is not right.
//
// executed: credentials, vary
// reported: reflectedorigin/credentials, varyorigin/branch
// differs: nothing

package api

import (
	"net/http"
)

func withCORS(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		origin := r.Header.Get("Origin")
		header := func(name, value string) {
			w.Header().Set(name, value)
		}

		if origin != "" {
			header("Vary", "Origin")

			func(name, value string) {
				w.Header().Set(name, value)
			}("Access-Control-Allow-Origin", origin)
			w.Header().Add("Access-Control-Allow-Credentials", "true")

		}

	})
}

func items(w http.ResponseWriter, r *http.Request) {
}

func Handler(w http.ResponseWriter, r *http.Request) {
	withCORS(http.HandlerFunc(items)).ServeHTTP(w, r)
}
