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
	allow := ""
	allow = r.Header.Get("Origin")
	w.Header().Set("Access-Control-Allow-Origin", allow)

	w.Header().Set("Access-Control-Allow-Credentials", "true")

	http.Redirect(w, r, "/new", http.StatusFound)
}
