// Package switched has a middleware whose settings allow credentials, and a * by default.
package switched

import (
	"net/http"
	"strings"
)

type Config struct {
	Origins string
	Creds   bool
}

func New(config ...Config) func(http.Handler) http.Handler {
	cfg := Config{Origins: "*"}
	if len(config) > 0 {
		cfg = config[0]
		if cfg.Origins == "" {
			cfg.Origins = "*"
		}
	}
	origins := strings.Split(cfg.Origins, ",")
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			origin := r.Header.Get("Origin")
			allow := ""
			for _, o := range origins {
				if o == "*" || o == origin {
					allow = o
					break
				}
			}
			w.Header().Add("Vary", "Origin")
			w.Header().Set("Access-Control-Allow-Origin", allow) // want "reject every credentialed response"
			if cfg.Creds {
				w.Header().Set("Access-Control-Allow-Credentials", "true")
			}
			next.ServeHTTP(w, r)
		})
	}
}

func use(mux *http.ServeMux) http.Handler { return New(Config{Creds: true})(mux) }
