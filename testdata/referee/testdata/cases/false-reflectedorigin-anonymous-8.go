// It is reported, and no answer shows it.
//
// executed: credentials
// reported: reflectedorigin/credentials
// differs: nothing

package api

import (
	"net/http"
)

var nameAccessControlAllowOrigin = "Access-Control-Allow-Origin"

func Handler(rw http.ResponseWriter, r *http.Request) {
	func(resp http.ResponseWriter, req *http.Request) {
		origin := r.Header.Get("Origin")
		write := resp.Header().Set

		write("Vary", "*")
		if origin != "" {
			resp.Header().Set(nameAccessControlAllowOrigin, origin)
			write("Access-Control-Allow-Credentials", "true")

		} else {
			resp.Header().Del("Access-Control-Allow-Origin")
		}
	}(rw, r)
}
