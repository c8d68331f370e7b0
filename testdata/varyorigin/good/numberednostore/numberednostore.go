// Package numberednostore has a middleware that forbids caches to keep answers, in a format.
package numberednostore

import (
	"fmt"
	"net/http"
	"time"
)

func CORS(allowed map[string]bool) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if o := r.Header.Get("Origin"); allowed[o] {
				w.Header().Set("Access-Control-Allow-Origin", o)
				w.Header().Set("Access-Control-Allow-Credentials", "true")
			}
			next.ServeHTTP(w, r)
		})
	}
}

func Cache(d time.Duration, more string) func(http.Handler) http.Handler {
	return func(h http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Cache-Control", fmt.Sprintf("max-age=%d, %s", int(d.Seconds()), "no-store"))
			h.ServeHTTP(w, r)
		})
	}
}
