// Package modes has checks of which the code does not say in which mode they count.
package modes

import (
	"net/http"
	"os"
	"strings"
)

func send(w http.ResponseWriter, origin string) {
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func parameter(prod bool) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		origin := r.Header.Get("Origin")
		if !prod && strings.HasSuffix(origin, "example.dev") || origin == "https://app.example.com" {
			send(w, origin)
		}
	}
}

type server struct{ env string }

func (s *server) field(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if s.env != "production" && strings.HasSuffix(origin, "example.dev") || origin == "https://app.example.com" {
		send(w, origin)
	}
}

var production = getenv("PRODUCTION", "true") == "true"

func getenv(name, absent string) string {
	if v := os.Getenv(name); v != "" {
		return v
	}
	return absent
}

func declared(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if !production && strings.HasSuffix(origin, "example.dev") || origin == "https://app.example.com" {
		send(w, origin)
	}
}
