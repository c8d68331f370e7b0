// Package parsed keeps what somebody has listed in a set, and beside it whether the
// wildcard is among that.
package parsed

import (
	"net/http"
	"os"
	"strings"
)

func parse(origins []string) (map[string]struct{}, bool) {
	allowed := make(map[string]struct{}, len(origins))
	wildcard := false
	for _, o := range origins {
		if o == "" {
			continue
		}
		if o == "*" {
			wildcard = true
			continue
		}
		allowed[o] = struct{}{}
	}
	return allowed, wildcard
}

func isAllowed(allowed map[string]struct{}, wildcard bool, origin string) bool {
	if wildcard {
		return true
	}
	_, ok := allowed[origin]
	return ok
}

func allow(origins []string) func(http.Handler) http.Handler {
	allowed, wildcard := parse(origins)
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			origin := r.Header.Get("Origin")
			w.Header().Add("Vary", "Origin")
			if !isAllowed(allowed, wildcard, origin) {
				next.ServeHTTP(w, r)
				return
			}
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
			next.ServeHTTP(w, r)
		})
	}
}

func listed() http.Handler {
	return allow(strings.Split(os.Getenv("ORIGINS"), ","))(http.NotFoundHandler())
}
