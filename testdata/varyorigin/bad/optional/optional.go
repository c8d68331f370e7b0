// Package optional sets most headers under a condition of its own, one of which would be
// given a * if another were.
package optional

import (
	"net/http"
	"strconv"
	"strings"
)

type Config struct {
	Origins, Methods, Headers, Exposed []string
	Credentials                        bool
	MaxAge                             int
}

func Default() *Config {
	return &Config{
		Origins: []string{"*"},
		Methods: []string{"GET", "PUT"},
		Headers: []string{"Content-Type"},
		MaxAge:  600,
	}
}

func New(c *Config) func(http.Handler) http.Handler {
	everyone := len(c.Origins) == 1 && c.Origins[0] == "*"
	origins := make(map[string]bool)
	for _, origin := range c.Origins {
		origins[origin] = true
	}
	methods, headers := strings.Join(c.Methods, ", "), strings.Join(c.Headers, ", ")
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if origin := r.Header.Get("Origin"); origin != "" {
				if everyone {
					w.Header().Set("Access-Control-Allow-Origin", "*")
				} else if origins[origin] {
					w.Header().Set("Access-Control-Allow-Origin", origin)
					w.Header().Set("Vary", "Origin") // want "Vary: Origin is added only on this branch"
				}
			}
			if c.Credentials {
				w.Header().Set("Access-Control-Allow-Credentials", "true")
			}
			if len(c.Methods) > 0 {
				w.Header().Set("Access-Control-Allow-Methods", methods)
			}
			if len(c.Headers) > 0 {
				w.Header().Set("Access-Control-Allow-Headers", headers)
			}
			if len(c.Exposed) > 0 {
				w.Header().Set("Access-Control-Expose-Headers", strings.Join(c.Exposed, ", "))
			}
			if c.MaxAge > 0 {
				w.Header().Set("Access-Control-Max-Age", strconv.Itoa(c.MaxAge))
			}
			if r.Method == http.MethodOptions {
				w.WriteHeader(http.StatusNoContent)
				return
			}
			next.ServeHTTP(w, r)
		})
	}
}
