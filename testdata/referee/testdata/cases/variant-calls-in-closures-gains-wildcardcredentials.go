// A change that changes no answer changes what is reported.
//
// executed: wildcard
// reported: cookieattr/name, wildcardcredentials/wildcard
// differs: nothing

package api

import (
	"net/http"
)

func Handler(rw http.ResponseWriter, r *http.Request) {
	http.SetCookie(rw, &http.Cookie{})

	rw.Header().Set("access-control-allow-origin", "*")

	rw.Header().Set("Access-Control-Allow-Credentials", "true")
}
