// It happens, and nothing is reported.
//
// executed: credentials, vary
// reported: nothing
// differs: miss credentials, miss vary

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
