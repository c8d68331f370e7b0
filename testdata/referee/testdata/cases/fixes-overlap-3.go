// From a generated program: fixes overlap.
//
// executed: credentials, vary
// reported: reflectedorigin/credentials, varyorigin/name
// differs: fixes overlap

package api

import (
	"net/http"
)

func Handler(w http.ResponseWriter, r *http.Request) {

	h := w.Header()
	h.Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))

	h.Set("Vary", "Access-Control-Allow-Origin")
	w.Header().Set("Access-Control-Allow-Credentials", "true")

}
