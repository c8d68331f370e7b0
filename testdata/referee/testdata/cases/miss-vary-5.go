// It happens, and nothing is reported.
//
// executed: credentials, vary
// reported: nothing
// differs: miss credentials, miss vary, variant calls in closures: gains reflectedorigin, variant calls in closures: gains varyorigin

package api

import (
	"net/http"
)

var nameAccessControlAllowCredentials = "Access-Control-Allow-Credentials"

func Handler(rw http.ResponseWriter, r *http.Request) {
	http.SetCookie(rw, &http.Cookie{})

	rw.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	rw.Header().Set(nameAccessControlAllowCredentials, "true")
}
