// A change that changes no answer changes what is reported.
//
// executed: wildcard
// reported: wildcardcredentials/wildcard
// differs: nothing

package api

import (
	"net/http"
)

func Handler(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")

	name := "Access-Control-Allow-Credentials"

	w.Header().Set(name, "true")
}
