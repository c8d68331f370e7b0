// It is reported, and no answer shows it.
//
// executed: credentials
// reported: reflectedorigin/credentials
// differs: nothing

package api

import (
	"net/http"
)

func Handler(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	defer w.Header().Add("Vary", "Origin")

	allow := ""
	allow = r.Header.Get("Origin")
	h.Set("Access-Control-Allow-Origin", allow)
	h.Set("Access-Control-Allow-Credentials", "true")
}
