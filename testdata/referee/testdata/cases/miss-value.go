// From a generated program: miss value.
//
// executed: value
// reported: corsvalue/duplicate
// differs: nothing

package api

import (
	"net/http"
)

func credentials(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {

		w.Header().Add("Access-Control-Allow-Credentials", "true")
		next.ServeHTTP(w, r)
	})
}

func crossSite(next http.Handler) http.Handler {
	return http.HandlerFunc(func(resp http.ResponseWriter, req *http.Request) {

		resp.Header().Set("Vary", "Origin")

		resp.Header().Set("Access-Control-Allow-Credentials", "true")

		next.ServeHTTP(resp, req)
	})
}

var nameAccessControlAllowOrigin = "Access-Control-Allow-Origin"

func items(w http.ResponseWriter, r *http.Request) {

	w.Header().Set(nameAccessControlAllowOrigin, "*")

}

var chained = crossSite(credentials(http.HandlerFunc(items)))

func Handler(w http.ResponseWriter, r *http.Request) {
	chained.ServeHTTP(w, r)
}
