// Package echoedtwice sends the Origin back in two places, in the second after a check
// that lets in others as well: with a list for the first that would be what is wrong.
package echoedtwice

import (
	"net/http"
	"strings"
)

func handle(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if origin != "" {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "any site can read this response"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
	if strings.HasSuffix(origin, "example.com") {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
	w.Write(nil)
}
