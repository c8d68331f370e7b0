// Package calledtwice has helpers that are called at two places.
package calledtwice

import "net/http"

var list = []string{"https://app.example.com", "https://admin.example.com"}

func byList(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	for _, allowed := range list {
		if origin == allowed {
			allow(w, origin)
			return
		}
	}
	if origin == "https://beta.example.com" {
		allow(w, origin)
	}
}

func allow(w http.ResponseWriter, origin string) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Add("Vary", "Origin") // want "Vary: Origin is added only on this branch"
}

// Two functions call this one: the other needs what it adds.

func first(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if origin == "https://app.example.com" {
		allowBoth(w, origin)
	}
}

func second(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Cache-Control", "no-store")
	allowBoth(w, r.Header.Get("Origin"))
}

func allowBoth(w http.ResponseWriter, origin string) {
	if origin == "https://app.example.com" || origin == "https://beta.example.com" {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Add("Vary", "Origin") // want "Vary: Origin is added only on this branch"
	}
}
