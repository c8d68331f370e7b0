// Package bad allows local origins beside public ones.
package bad

import (
	"net/http"
	"slices"

	"github.com/rs/cors"
)

var allowed = map[string]bool{
	"https://app.example.com": true,
	"http://localhost:3000":   true, // want `whatever serves a page as http://localhost:3000`
	"http://127.0.0.1:8080":   true, // want `whatever serves a page as http://127\.0\.0\.1:8080`
}

func lookup(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	if allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func compared(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	if origin == "https://app.example.com" || origin == "http://localhost:5173" { // want `http://localhost:5173`
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func searched(w http.ResponseWriter, r *http.Request) {
	list := []string{"https://app.example.com", "https://localhost"} // want `https://localhost`
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	if slices.Contains(list, origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func library(h http.Handler) http.Handler {
	return cors.New(cors.Options{
		AllowedOrigins:   []string{"http://localhost:3000", "https://app.example.com"}, // want `http://localhost:3000`
		AllowCredentials: true,
	}).Handler(h)
}
