// It is reported, and no answer shows it.
//
// executed: credentials
// reported: reflectedorigin/credentials, varyorigin/overwritten
// differs: false varyorigin/overwritten, variant name extracted: loses reflectedorigin, variant name extracted: loses varyorigin

package api

import (
	"net/http"
)

func Handler(w http.ResponseWriter, req *http.Request) {
	w.Header().Add("Vary", "Origin")

	w.Header().Set("Access-Control-Allow-Origin", req.Header.Get("Origin"))
	w.Header()["Access-Control-Allow-Credentials"] = []string{"true"}

	w.Header().Set("Vary", "Accept-Encoding")

	http.Redirect(w, req, "/new", http.StatusFound)
}
