// It happens, and nothing is reported.
//
// executed: credentials, vary
// reported: cookieattr/name, reflectedorigin/credentials, varyorigin/missing
// differs: nothing

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
