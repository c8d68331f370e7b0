// Package askedtwice asks twice whether an origin is listed: the many paths by which
// that is known do not hide what is sent on them.
package askedtwice

import (
	"net/http"
	"os"
	"strings"
)

const local = "http://127.0.0.1:3000,http://localhost:3000,https://app.example.com,https://signal.example.com"

func security(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		origin := r.Header.Get("Origin")
		if isAllowed(origin) {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Vary", "Origin") // want "Vary: Origin is added only on this branch"
			w.Header().Set("Access-Control-Allow-Methods", "GET, POST, PUT, OPTIONS")
		}
		if r.Method != http.MethodGet && r.Method != http.MethodOptions && !isAllowed(origin) {
			http.Error(w, "origin not allowed", http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func isAllowed(origin string) bool {
	if origin == "" {
		return false
	}
	for _, allowed := range strings.Split(env("ALLOWED_ORIGINS", local), ",") {
		if strings.TrimSpace(allowed) == origin {
			return true
		}
	}
	return false
}

func env(key, fallback string) string {
	if value := strings.TrimSpace(os.Getenv(key)); value != "" {
		return value
	}
	return fallback
}
