// Package routes has a mux behind a middleware that checks the Origin, and a route which
// does so by itself.
package routes

import (
	"net/http"
	"strings"
)

func cors(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		origin := r.Header.Get("Origin")
		if !strings.HasSuffix(origin, "example.com") { // want `https://evilexample\.com passes this check`
			http.Error(w, "origin not allowed", http.StatusForbidden)
			return
		}
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		next.ServeHTTP(w, r)
	})
}

func items(w http.ResponseWriter, r *http.Request) { w.Write([]byte("[]")) }

func events(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Origin") != "https://app.example.com" {
		http.Error(w, "not yours", http.StatusForbidden)
		return
	}
	w.Write([]byte("data: 1\n\n"))
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /items", items)
	mux.HandleFunc("GET /events", events)
	http.ListenAndServe(":8080", cors(mux))
}
