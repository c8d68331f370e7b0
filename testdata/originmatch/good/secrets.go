package good

import (
	"net/http"
	"os"
	"strings"
)

// A page of a stranger cannot know what the user logs in with.
func login(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if strings.HasPrefix(origin, "https://example.com") && r.Header.Get("Authorization") == "Bearer secret" {
		allow(w, origin)
	}
}

func loginFirst(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ") != "secret" {
		w.WriteHeader(http.StatusNotFound)
		return
	}
	if strings.HasPrefix(origin, "https://example.com") {
		allow(w, origin)
	}
}

// Nor what somebody has chosen as a key.
func key(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodOptions {
		w.Header().Set("Access-Control-Allow-Origin", "https://example.com")
		w.Header().Set("Access-Control-Allow-Headers", "X-Api-Key")
		w.WriteHeader(http.StatusNoContent)
		return
	}
	origin := r.Header.Get("Origin")
	if strings.HasPrefix(origin, "https://example.com") && r.Header.Get("X-Api-Key") == os.Getenv("API_KEY") {
		allow(w, origin)
	}
}

// A header that a script gives takes a preflight, to which nothing is allowed.
func script(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if strings.HasPrefix(origin, "https://example.com") && r.Header.Get("X-Requested-With") == "XMLHttpRequest" {
		allow(w, origin)
	}
}
