// What the first fixes leave is not right.
//
// executed: wildcard, credentials
// reported: reflectedorigin/credentials, wildcardcredentials/wildcard
// differs: nothing

package api

import (
	"net/http"
)

func setAll(w http.ResponseWriter, headers map[string]string) {
	for k, v := range headers {
		w.Header().Set(k, v)
	}
}

func Handler(w http.ResponseWriter, req *http.Request) {
	func(rw http.ResponseWriter, r *http.Request) {
		origin := r.Header.Get("Origin")
		rw.Header().Add("Vary", "Origin")
		var allow string
		switch {
		case origin != "null":
			allow = origin
		default:
			allow = "*"
		}
		setAll(rw, map[string]string{
			"Access-Control-Allow-Credentials": "true",
			"Access-Control-Allow-Origin":      allow,
		})
	}(w, req)
}
