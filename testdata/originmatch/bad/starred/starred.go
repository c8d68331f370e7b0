// Package starred takes what comes before the * of a setting, which every site may have.
package starred

import (
	"net/http"
	"slices"
	"strings"
)

type Config struct{ Origins []string }

func (c Config) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	for _, pattern := range c.Origins {
		before, _, _ := strings.Cut(pattern, "*")
		if strings.HasPrefix(origin, before) { // want "passes this check"
			w.Header().Set("Access-Control-Allow-Origin", origin)
			break
		}
	}
}

// Labels is for what has a * among its labels, which says where the rest begins.
type Labels struct{ Origins []string }

func (c Labels) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	host := strings.TrimPrefix(origin, "https://")
	for _, pattern := range c.Origins {
		if slices.Contains(strings.Split(pattern, "."), "*") {
			if strings.HasSuffix(host, strings.TrimPrefix(pattern, "*.")) { // want "passes this check"
				w.Header().Set("Access-Control-Allow-Origin", origin)
			}
		} else if host == pattern {
			w.Header().Set("Access-Control-Allow-Origin", origin)
		}
	}
}
