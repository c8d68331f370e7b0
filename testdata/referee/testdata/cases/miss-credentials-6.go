// It happens, and nothing is reported.
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
		write := resp.Header().Set

		write("Vary", "*")
		resp.Header().Set(nameAccessControlAllowOrigin, r.Header.Get("Origin"))
		write("Access-Control-Allow-Credentials", "true")
	}(rw, r)
}
