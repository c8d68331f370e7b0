// Package lookedup checks the Origin, whether a variable of the environment is there or not.
package lookedup

import (
	"log"
	"net/http"
	"os"
)

func allow(w http.ResponseWriter, origin string) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func development(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	_, dev := os.LookupEnv("DEVELOPMENT")
	if origin := r.Header.Get("Origin"); dev || origin == "https://app.example.com" {
		allow(w, origin)
	}
}

func byDefault(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	only, ok := os.LookupEnv("ORIGIN")
	if !ok {
		only = "https://app.example.com"
	}
	if origin := r.Header.Get("Origin"); origin == only {
		allow(w, origin)
	}
}

func closed(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	only, ok := os.LookupEnv("ORIGIN")
	if origin := r.Header.Get("Origin"); ok && origin == only {
		allow(w, origin)
	}
}

// The program does not start without.
type settings struct {
	origin string
	isSet  bool
}

func load() *settings {
	origin, ok := os.LookupEnv("ORIGIN")
	if !ok {
		log.Fatal("no ORIGIN")
	}
	return &settings{origin, ok}
}

func (s *settings) serve(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); !s.isSet || origin == s.origin {
		allow(w, origin)
	}
}

func newMux() *http.ServeMux {
	mux := http.NewServeMux()
	mux.HandleFunc("/", load().serve)
	return mux
}
