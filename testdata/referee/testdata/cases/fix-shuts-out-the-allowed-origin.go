// What the first fixes leave is not right.
//
// executed: credentials by a setting, anonymous
// reported: reflectedorigin/anonymous
// differs: miss credentials (silence: setting)

package api

import (
	"net/http"
)

var Production bool

func Handler(rw http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")

	if origin != "" {
	}
	rw.Header().Add("Access-Control-Allow-Origin", origin)

	if Production {
		rw.Header().Set("Access-Control-Allow-Credentials", "true")
	}
	rw.Header().Add("Vary", "Origin")
}
