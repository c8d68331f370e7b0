// It is reported, and no answer shows it.
//
// executed: credentials
// reported: reflectedorigin/credentials, varyorigin/branch
// differs: false varyorigin/branch, variant calls in closures: loses reflectedorigin, variant calls in closures: loses varyorigin

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
