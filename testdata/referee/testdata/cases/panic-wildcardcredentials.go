// An analyzer panics.
//
// executed: wildcard
// reported: wildcardcredentials/wildcard
// differs: nothing

package api

import (
	"net/http"
)

func Handler(w http.ResponseWriter, req *http.Request) {
	h := w.Header()

	h.Set("Access-Control-Allow-Origin", "*")
	h.Set("Access-Control-Allow-Credentials", "true")
}
