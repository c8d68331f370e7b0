// Package policy decides about origins out of sight of its callers.
package policy

import (
	"net/http"
	"os"
)

// Allowed reports whether the operator named the origin.
func Allowed(origin string) bool {
	return origin == os.Getenv("CORS_ORIGIN")
}

// Origin returns the value of Access-Control-Allow-Origin.
func Origin() string { return os.Getenv("CORS_ORIGIN") }

// Cacheable adds what caches must know about the answer.
func Cacheable(h http.Header) {
	h.Add("Vary", "Origin")
}

// Serve answers a request.
func Serve(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Upgrade", "websocket")
	w.WriteHeader(http.StatusSwitchingProtocols)
}
