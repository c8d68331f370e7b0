// Package policy decides about origins out of sight of its callers.
package policy

import (
	"net/http"
	"os"
	"strings"
)

// Allowed reports whether the operator listed the origin.
func Allowed(origin string) bool {
	for entry := range strings.SplitSeq(os.Getenv("CORS_ORIGINS"), ",") {
		if entry == origin {
			return true
		}
	}
	return false
}

// Match returns the origin if it is allowed.
func Match(origin string) (string, bool) {
	return origin, Allowed(origin)
}

// Origin returns the value of Access-Control-Allow-Origin for a request.
func Origin(r *http.Request) string {
	origin, _ := Match(r.Header.Get("Origin"))
	return origin
}
