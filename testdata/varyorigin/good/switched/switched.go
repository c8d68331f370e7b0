// Package switched adds Vary unless somebody has said that it is not to be added.
package switched

import (
	"flag"
	"net/http"
	"os"
	"slices"
)

// Config says which origins come in, and whether caches are told of them.
type Config struct {
	Origins []string
	NoVary  bool
}

func (c Config) byField(w http.ResponseWriter, r *http.Request) {
	if !c.NoVary {
		w.Header().Add("Vary", "Origin")
	}
	if origin := r.Header.Get("Origin"); slices.Contains(c.Origins, origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func byParameter(c Config) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if c.NoVary == false {
			w.Header().Add("Vary", "Origin")
		}
		if origin := r.Header.Get("Origin"); slices.Contains(c.Origins, origin) {
			w.Header().Set("Access-Control-Allow-Origin", origin)
		}
	}
}

func byEnvironment(w http.ResponseWriter, r *http.Request) {
	if os.Getenv("NO_VARY") == "" {
		w.Header().Add("Vary", "Origin")
	}
	if origin := r.Header.Get("Origin"); origin == "https://app.example.com" {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}

var withVary = flag.Bool("vary", true, "")

func byFlag(w http.ResponseWriter, r *http.Request) {
	if *withVary {
		w.Header().Add("Vary", "Origin")
	}
	if origin := r.Header.Get("Origin"); origin == "https://app.example.com" {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}

func bySwitch(noVary bool) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if !noVary {
			w.Header().Add("Vary", "Origin")
		}
		if origin := r.Header.Get("Origin"); origin == "https://app.example.com" {
			w.Header().Set("Access-Control-Allow-Origin", origin)
		}
	}
}

func ifWanted(vary bool) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if vary {
			w.Header().Add("Vary", "Origin")
		}
		if origin := r.Header.Get("Origin"); origin == "https://app.example.com" {
			w.Header().Set("Access-Control-Allow-Origin", origin)
		}
	}
}

func (c Config) after(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); slices.Contains(c.Origins, origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
	if c.NoVary {
		return
	}
	w.Header().Add("Vary", "Origin")
}

func (c Config) deleted(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if c.NoVary {
		w.Header().Del("Vary")
	}
	if origin := r.Header.Get("Origin"); slices.Contains(c.Origins, origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}
