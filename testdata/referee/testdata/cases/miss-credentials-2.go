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

func Handler(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	h.Set(nameAccessControlAllowOrigin, r.Header.Get("Origin"))
	h.Set("Access-Control-Allow-Credentials", "true")
}
