// Package customers has checks that whoever gets a name below a shared domain passes.
package customers

import (
	"net/http"
	"strings"
)

func previews(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if origin == "https://app.example.com" ||
		strings.HasPrefix(origin, "https://") &&
			strings.HasSuffix(origin, ".vercel.app") { // want "https://evil.vercel.app passes this check"
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// No browser asks a host in .app over http.
func tunnels(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if strings.HasSuffix(origin, ".ngrok-free.app") { // want "https://evil.ngrok-free.app passes this check"
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// Without a dot, another customer's name ends with this one's.
func ownName(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if strings.HasSuffix(origin, "shop.vercel.app") { // want "https://evilshop.vercel.app passes this check"
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
