package bad

import (
	"net/http"
	"strings"
)

// What the Origin has to begin with is let in as it is, too.

func begins(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	for _, allowed := range []string{"https://app.example.com", "http://localhost:3000"} { // want `http://localhost:3000`
		if strings.HasPrefix(origin, allowed) {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	}
}

func beginsOrIs(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	if origin == "https://app.example.com" || strings.HasPrefix(origin, "http://localhost") { // want `http://localhost `
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
