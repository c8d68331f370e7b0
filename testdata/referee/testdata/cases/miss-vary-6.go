// It happens, and nothing is reported.
//
// executed: credentials, vary
// reported: reflectedorigin/credentials, varyorigin/missing
// differs: nothing

package api

import (
	"net/http"
)

var nameAccessControlAllowOrigin = "Access-Control-Allow-Origin"

func put(h http.Header, name, value string) {
	h.Set(name, value)
}

func Handler(w http.ResponseWriter, r *http.Request) {
	put(w.Header(), nameAccessControlAllowOrigin, r.Header.Get("Origin"))
	put(w.Header(), "Access-Control-Allow-Credentials", "true")
}
