// Package linked has texts that the linker does not set, or that are no choice.
package linked

import "net/http"

const version = "dev"

func constant(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if version == "dev" {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "any site can read this response as the logged-in user"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

var stored = "dev"

func init() { stored = "dev" }

func initialized(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if stored == "dev" {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "any site can read this response as the logged-in user"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

var allowed string

// unset lets everybody in as long as nobody has set it.
func unset(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	if allowed == "" || origin == allowed {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "any site can read this response as the logged-in user"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

var logged = "verbose"

// beside depends on nothing that the linker sets.
func beside(w http.ResponseWriter, r *http.Request) {
	if logged == "verbose" {
		w.Header().Set("X-Log", logged)
	}
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "any site can read this response as the logged-in user"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}
