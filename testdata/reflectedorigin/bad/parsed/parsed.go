// Package parsed lets everybody in if somebody has listed anything at all, or nothing.
package parsed

import (
	"net/http"
	"os"
	"strings"
)

func parse(origins []string) (names []string, lax bool) {
	for _, o := range origins {
		if o == "" {
			lax = true
			continue
		}
		names = append(names, o)
	}
	return names, lax
}

func allow(origins []string) func(http.Handler) http.Handler {
	_, lax := parse(origins)
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			w.Header().Add("Vary", "Origin")
			if lax {
				w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "any site can read this response as the logged-in user"
				w.Header().Set("Access-Control-Allow-Credentials", "true")
			}
			next.ServeHTTP(w, r)
		})
	}
}

func listed() http.Handler {
	return allow(strings.Split(os.Getenv("ORIGINS"), ","))(http.NotFoundHandler())
}
