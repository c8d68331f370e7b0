// A change that changes no answer changes what is reported.
//
// executed: wildcard
// reported: wildcardcredentials/wildcard
// differs: nothing

package api

import (
	"net/http"
)

var nameAccessControlAllowOrigin = "Access-Control-Allow-Origin"

func withCORS(next http.Handler) http.Handler {
	return http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		origin := r.Header.Get("Origin")

		if origin != "" {
			rw.Header().Set("Access-Control-Allow-Credentials", "true")
			rw.Header().Add("Access-Control-Allow-Origin", origin)

		}

		rw.Header().Set(nameAccessControlAllowOrigin, "*")

	})
}

func items(w http.ResponseWriter, r *http.Request) {
}

func Handler(w http.ResponseWriter, r *http.Request) {
	withCORS(http.HandlerFunc(items)).ServeHTTP(w, r)
}
