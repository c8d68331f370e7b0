// Package counted looks for a * among labels that it has written out, one for each of the Origin.
package counted

import (
	"net/http"
	"strings"
)

var pattern = []string{"com", "example", "*"}

func matches(origin string) bool {
	for i, label := range strings.Split(origin, ".") {
		if len(pattern) <= i {
			return false
		}
		if pattern[i] == "*" {
			return true
		}
		if pattern[i] != label {
			return false
		}
	}
	return false
}

func get(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	if matches(origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
