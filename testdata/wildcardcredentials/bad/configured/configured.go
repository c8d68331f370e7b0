// Command configured has a middleware whose settings it leaves as they are.
package main

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
	origins := strings.Split(strings.ReplaceAll(cfg.Origins, " ", ""), ",")
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			origin := r.Header.Get("Origin")
			allow := ""
			for _, o := range origins {
				if o == "*" {
					allow = "*"
					break
				}
				if o == origin {
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

func main() {
	mux := http.NewServeMux()
	http.ListenAndServe(":8080", New(Config{Creds: true})(mux))
}
