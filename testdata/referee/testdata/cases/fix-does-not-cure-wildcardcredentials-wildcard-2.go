// What the first fixes leave is not right.
//
// executed: wildcard
// reported: wildcardcredentials/wildcard
// differs: nothing

package api

import (
	"net/http"
)

func Handler(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	header := func(name, value string) {
		w.Header().Set(name, value)
	}

	w.Header().Add("Vary", "Origin")
	ok := origin == "https://app.example.com"

	header("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")

	if !ok {
		header("Access-Control-Allow-Origin", "*")
	}
}
