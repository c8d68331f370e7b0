// Package readers refuses some origins, and lets all others read by a *.
package readers

import (
	"net/http"
	"os"
	"strings"
)

func suffix(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); origin != "" && !strings.HasSuffix(origin, ".example.com") {
		http.Error(w, "not yours", http.StatusForbidden)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "*")
}

func setting(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); origin != "" && origin != os.Getenv("APP") {
		http.Error(w, "not yours", http.StatusForbidden)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "*")
}

// Whoever is on the network reads what it wants without credentials anyway.
func insecure(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); origin != "" && origin != "http://app.example.com" {
		http.Error(w, "not yours", http.StatusForbidden)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "*")
}

// Everybody may read; who is own is only counted.
func counted(w http.ResponseWriter, r *http.Request) {
	if strings.HasSuffix(r.Header.Get("Origin"), "example.com") {
		own++
	}
	w.Header().Set("Access-Control-Allow-Origin", "*")
}

var own int

// One is kept out, the others are not.
func blocked(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if strings.HasSuffix(r.Header.Get("Origin"), "spam.example") {
		http.Error(w, "not you", http.StatusForbidden)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "*")
}

// Everybody may read: null gets what the origins of others are sent back for.
func reflected(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if origin == "" || origin == "null" {
		origin = "*"
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	if r.Header.Get("Access-Control-Request-Method") != "" {
		w.WriteHeader(http.StatusNoContent)
		return
	}
	w.Write([]byte("{}"))
}
