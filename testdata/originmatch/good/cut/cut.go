// Package cut cuts off the scheme that is meant, and sees that it was there.
package cut

import (
	"net/http"
	"strings"
)

func found(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	if host, ok := strings.CutPrefix(origin, "https://"); ok && strings.HasSuffix(host, ".example.com") {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func compared(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	if host := strings.TrimPrefix(origin, "https://"); host != origin && strings.HasSuffix(host, ".example.com") {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
