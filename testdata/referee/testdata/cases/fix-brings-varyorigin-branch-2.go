// What the first fixes leave is not right.
//
// executed: wildcard, credentials by a setting, vary by a setting
// reported: reflectedorigin/credentials, varyorigin/overwritten, wildcardcredentials/wildcard
// differs: nothing

package api

import (
	"net/http"
)

var allowOrigin = "*"

func Handler(rw http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	h := rw.Header()
	if allowOrigin != "" {
		h.Set("Access-Control-Allow-Origin", "*")
	} else if origin != "" {
		rw.Header().Set("Access-Control-Allow-Origin", origin)

		rw.Header().Add("Vary", "Origin")
	}
	h.Set("Access-Control-Allow-Credentials", "true")
	rw.Header().Set("Vary", "Accept-Encoding")
}

func Configure(site string, publicMode bool) {
	allowOrigin = site
}
