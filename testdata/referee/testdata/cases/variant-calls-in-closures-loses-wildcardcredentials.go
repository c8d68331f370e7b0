// A change that changes no answer changes what is reported.
//
// executed: wildcard
// reported: wildcardcredentials/wildcard
// differs: panic wildcardcredentials, variant calls in closures: loses wildcardcredentials, variant name extracted: loses wildcardcredentials

package api

import (
	"net/http"
)

func Handler(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")

	name := "Access-Control-Allow-Credentials"

	w.Header().Set(name, "true")
}
