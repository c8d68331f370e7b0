// An analyzer panics.
//
// executed: wildcard
// reported: wildcardcredentials/wildcard
// differs: panic wildcardcredentials, variant name extracted: loses wildcardcredentials

package api

import (
	"net/http"
)

func Handler(w http.ResponseWriter, req *http.Request) {
	h := w.Header()

	h.Set("Access-Control-Allow-Origin", "*")
	h.Set("Access-Control-Allow-Credentials", "true")
}
