// Package cut cuts off the scheme that is meant, and compares what is left.
package cut

import (
	"net/http"
	"strings"
)

func handle(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	host := strings.TrimPrefix(origin, "https://")
	if strings.HasSuffix(host, ".example.com") { // want `http://www.example.com, which is not encrypted, passes this check`
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
