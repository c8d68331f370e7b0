// Package switched has settings that say nothing of whether an answer depends on the Origin.
package switched

import (
	"net/http"
	"slices"
)

// Config says which origins come in, and whether caches are told of them.
type Config struct {
	Origins []string
	NoVary  bool
}

func (c Config) inBranch(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); slices.Contains(c.Origins, origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
		if !c.NoVary {
			w.Header().Add("Vary", "Origin")
		}
	}
}

func (c Config) another(w http.ResponseWriter, r *http.Request) {
	if !c.NoVary {
		w.Header().Set("X-A", "b")
	}
	if origin := r.Header.Get("Origin"); slices.Contains(c.Origins, origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
	}
}

func (c Config) several(w http.ResponseWriter, r *http.Request) {
	if len(c.Origins) > 1 {
		w.Header().Add("Vary", "Origin")
	}
	if origin := r.Header.Get("Origin"); slices.Contains(c.Origins, origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
	}
}
