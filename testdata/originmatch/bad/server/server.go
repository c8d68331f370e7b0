// Package server has checks that compare a part of the Origin with the host of the
// server.
package server

import (
	"net/http"
	"net/url"
	"strings"
)

func prefix(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if strings.HasPrefix(origin, "https://"+r.Host) { // want "for a server at example.net, https://example.net.evil.example passes this check, so a site that is not yours can read this response as the logged-in user"
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func suffix(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if u, err := url.Parse(origin); err == nil && strings.HasSuffix(u.Host, r.Host) { // want "for a server at example.net, https://evilexample.net passes this check"
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// What else lets somebody in does not need a host.
func local(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if origin == "https://"+r.Host || strings.Contains(origin, "localhost") { // want "^https://localhost.evil.example passes this check"
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
