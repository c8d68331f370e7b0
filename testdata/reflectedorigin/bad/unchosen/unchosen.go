// Package unchosen checks the Origin only where a setting says so, which is not the
// default.
package unchosen

import (
	"net/http"
	"os"
)

const own = "https://app.example.com"

func strict(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if os.Getenv("STRICT") == "1" && origin != own {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin) // want "any site can read this response as the logged-in user"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}
