// Package opens has a list with an origin that is not encrypted: to let it in with
// credentials lets in whoever is on the network.
package opens

import (
	"net/http"
	"slices"
)

var allowedOrigins = []string{"https://app.example.com", "http://partner.example.org"}

func public(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "browsers reject every credentialed response"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func listed(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	if slices.Contains(allowedOrigins, origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}

func unset(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if r.Header.Get("Origin") == "http://partner.example.org" {
		w.Header().Set("Access-Control-Allow-Origin", "http://partner.example.org")
	} else {
		w.Header().Set("Access-Control-Allow-Origin", "*") // want "browsers reject every credentialed response"
	}
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}
