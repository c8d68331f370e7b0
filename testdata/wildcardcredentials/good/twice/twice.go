// Package twice asks twice whether an origin matches, which may go wrong.
package twice

import (
	"net/http"
	"path"
)

func matches(pattern, s string) bool {
	ok, err := path.Match(pattern, s)
	return err == nil && ok
}

func handle(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	listed := matches("https://*.example.com", origin)
	if listed {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
	if !listed {
		w.Header().Set("Access-Control-Allow-Origin", "*")
	}
}
