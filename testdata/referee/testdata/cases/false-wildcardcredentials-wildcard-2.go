// It is reported, and no answer shows it.
//
// executed: nothing
// reported: nothing
// differs: nothing

package api

import (
	"net/http"
)

var owners = map[string][]string{"https://app.example.com": {}}

var nameAccessControlAllowOrigin = "Access-Control-Allow-Origin"

func withCORS(next http.Handler) http.Handler {
	return http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		origin := r.Header.Get("Origin")
		listed := owners[origin] != nil
		if listed {
			rw.Header().Set("Access-Control-Allow-Credentials", "true")
			rw.Header().Add("Access-Control-Allow-Origin", origin)

		}

		if !listed {
			rw.Header().Set(nameAccessControlAllowOrigin, "*")
		}
		rw.Header().Add("Vary", "Origin")

	})
}

func items(w http.ResponseWriter, r *http.Request) {
}

func Handler(w http.ResponseWriter, r *http.Request) {
	withCORS(http.HandlerFunc(items)).ServeHTTP(w, r)
}
