// Package orelse checks the Origin, or what there is where it is none.
package orelse

import (
	"cmp"
	"net/http"
	"os"
)

var allowed = map[string]bool{"https://app.example.com": true, "https://admin.example.com": true}

func checked(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := cmp.Or(r.Header.Get("Origin"), r.Referer()); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func byDefault(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := cmp.Or(r.Header.Get("Origin"), "https://app.example.com")
	if !allowed[origin] {
		origin = "https://app.example.com"
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// The setting comes first.
func bySetting(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", cmp.Or(os.Getenv("ORIGIN"), "https://app.example.com"))
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func public(w http.ResponseWriter, r *http.Request) {
	if method := cmp.Or(r.Method, http.MethodGet); method == http.MethodGet {
		w.Header().Set("Access-Control-Allow-Origin", "*")
	}
}
