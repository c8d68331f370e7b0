// Package credentialsalone lets everybody read, and checks who gets credentials.
package credentialsalone

import (
	"net/http"
	"strings"
)

func contains(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", origin)
	if strings.Contains(origin, "example.com") { // want "https://evilexample.com passes this check, so a site that is not yours can read this response as the logged-in user"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func secure(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", origin)
	if strings.HasPrefix(origin, "https://") { // want "any site can read this response as the logged-in user: https://evil.example passes this check"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

var suffixes = []string{".example.com"}

// listed allows every origin that there is, and * to those who send none.
func listed(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if origin == "" {
		w.Header().Set("Access-Control-Allow-Origin", "*")
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	for _, s := range suffixes {
		if strings.HasSuffix(origin, s) { // want "http://www.example.com, which is not encrypted, passes this check"
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	}
}

// equal has a good check.
func equal(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", origin)
	if origin == "https://app.example.com" {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
