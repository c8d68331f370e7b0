package good

import (
	"net/http"
	"strings"
)

// Browsers refuse what names two origins, or is refused.
func twoOrigins(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); strings.HasSuffix(origin, "example.com") {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
	w.Header().Add("Access-Control-Allow-Origin", "https://app.example.com")
}

func refusedOrigins(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	if strings.HasSuffix(origin, "example.com") && origin != "https://app.example.com" {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.WriteHeader(http.StatusForbidden)
	}
}
