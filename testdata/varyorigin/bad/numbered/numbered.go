// Package numbered has middlewares that have caches keep answers for some seconds.
package numbered

import (
	"fmt"
	"net/http"
	"strconv"
	"time"
)

func CORS(allowed map[string]bool) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if o := r.Header.Get("Origin"); allowed[o] {
				w.Header().Set("Access-Control-Allow-Origin", o) // want `can leave without Vary: Origin`
				w.Header().Set("Access-Control-Allow-Credentials", "true")
			}
			next.ServeHTTP(w, r)
		})
	}
}

func Formatted(d time.Duration, more string) func(http.Handler) http.Handler {
	return func(h http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Cache-Control", fmt.Sprintf("max-age=%d", int(d.Seconds())))
			h.ServeHTTP(w, r)
		})
	}
}

func Rounded(d time.Duration, more string) func(http.Handler) http.Handler {
	return func(h http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Cache-Control", fmt.Sprintf("%s, max-age=%.0f", "public", d.Seconds()))
			h.ServeHTTP(w, r)
		})
	}
}

func Joined(d time.Duration, more string) func(http.Handler) http.Handler {
	return func(h http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Cache-Control", "max-age="+strconv.Itoa(int(d.Seconds()))+", public")
			h.ServeHTTP(w, r)
		})
	}
}
