// Package starred takes what comes before the * of a setting, which every site may have.
package starred

import (
	"net/http"
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
