// It happens, and nothing is reported.
//
// executed: wildcard
// reported: wildcardcredentials/wildcard
// differs: nothing

package api

import (
	"net/http"
)

func Handler(w http.ResponseWriter, req *http.Request) {
	name := "access-control-allow-origin"

	w.Header().Set(name, "*")

	w.Header().Set("Access-Control-Allow-Credentials", "true")

	w.Header().Add("Vary", "Origin")
}
