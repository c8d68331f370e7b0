// Package initialized lets everybody in by what functions that initialize it have set.
package initialized

import (
	"net/http"
	"slices"
)

type config struct {
	any     bool
	origins []string
}

var settings config

func init() {
	settings.any = true
	settings.origins = []string{"https://app.example.com"}
}

func byParts(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if o := r.Header.Get("Origin"); settings.any || slices.Contains(settings.origins, o) {
		w.Header().Set("Access-Control-Allow-Origin", o) // want "any site can read this response as the logged-in user"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

var pointed = &config{origins: []string{"https://app.example.com"}}

func init() { pointed.any = true }

func byPointer(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if o := r.Header.Get("Origin"); pointed.any || slices.Contains(pointed.origins, o) {
		w.Header().Set("Access-Control-Allow-Origin", o) // want "any site can read this response as the logged-in user"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

var hosts = map[string]bool{}

func init() {
	hosts["https://app.example.com"] = true
	hosts["*"] = true
}

func byMap(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if o := r.Header.Get("Origin"); hosts[o] || hosts["*"] {
		w.Header().Set("Access-Control-Allow-Origin", o) // want "any site can read this response as the logged-in user"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

var lax bool

func init() { lax = isLax() }

func isLax() bool { return true }

func byVariable(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if o := r.Header.Get("Origin"); lax || o == "https://app.example.com" {
		w.Header().Set("Access-Control-Allow-Origin", o) // want "any site can read this response as the logged-in user"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
