// Package labels has a check that a host of somebody else passes: true would let him
// read the response as the logged-in user.
package labels

import (
	"net/http"
	"net/url"
	"strings"
)

func allow(origin string) bool {
	u, err := url.Parse(origin)
	if err != nil || u.Scheme != "https" {
		return false
	}
	parts := strings.Split(u.Hostname(), ".")
	if len(parts) < 3 {
		return false
	}
	return parts[len(parts)-2] == "example"
}

func handler(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if allow(origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "1") // want "Access-Control-Allow-Credentials: 1"
	}
}
