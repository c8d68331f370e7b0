// Package counted counts the rules that an Origin keeps, one too few.
package counted

import (
	"net/http"
	"strings"
)

func score(origin string) (n int) {
	if strings.HasPrefix(origin, "https://") { // want "https://evil.example passes this check"
		n++
	}
	if strings.HasSuffix(origin, ".example.com") {
		n++
	}
	return
}

func some(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if score(origin) >= 1 {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
