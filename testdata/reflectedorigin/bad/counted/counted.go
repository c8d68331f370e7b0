// Package counted counts what every origin has.
package counted

import (
	"net/http"
	"strings"
)

func labels(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); len(strings.Split(origin, "://")) == 2 {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "any site can read this response as the logged-in user"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
