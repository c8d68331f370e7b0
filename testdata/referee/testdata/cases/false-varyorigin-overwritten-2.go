// It is reported, and no answer shows it.
//
// executed: credentials
// reported: reflectedorigin/credentials
// differs: nothing

package api

import (
	"net/http"
)

var allowOrigin = ""

func Handler(w http.ResponseWriter, req *http.Request) {
	origin := req.Header.Get("Origin")
	h := w.Header()
	w.Header().Add("Vary", "Origin")
	if allowOrigin != "" {
		h.Set("Access-Control-Allow-Origin", "*")
	} else if origin != "" {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")

	}
	h.Set("Vary", "Accept-Encoding")

	http.Redirect(w, req, "/new", http.StatusFound)
}

func Configure(site string) {
	allowOrigin = site
}
