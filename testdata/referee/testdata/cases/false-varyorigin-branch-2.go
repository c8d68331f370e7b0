// It is reported, and no answer shows it.
//
// executed: credentials
// reported: reflectedorigin/credentials
// differs: nothing

package api

import (
	"net/http"
)

func setHeader(w http.ResponseWriter, name, value string) {
	w.Header().Set(name, value)
}

func Handler(resp http.ResponseWriter, req *http.Request) {
	origin := req.Header.Get("Origin")

	if origin != "" {
		resp.Header().Add("Vary", "Origin")

		setHeader(resp, "Access-Control-Allow-Origin", origin)
		setHeader(resp, "Access-Control-Allow-Credentials", "true")

	}

	http.Redirect(resp, req, "/new", http.StatusFound)
}
