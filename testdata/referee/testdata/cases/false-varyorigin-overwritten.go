// It is reported, and no answer shows it.
//
// executed: credentials
// reported: reflectedorigin/credentials
// differs: nothing

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
