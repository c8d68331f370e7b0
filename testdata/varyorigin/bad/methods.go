package bad

import (
	"net/http"
	"slices"
)

var preflightMethods = map[string]bool{"OPTIONS": true}

var methodOrigins = []string{"https://a.example.com", "https://b.example.com"}

func notInMapOfMethods(w http.ResponseWriter, r *http.Request) {
	o := r.Header.Get("Origin")
	if !preflightMethods[r.Method] {
		if slices.Contains(methodOrigins, o) {
			w.Header().Set("Access-Control-Allow-Origin", o) // want "can leave without Vary: Origin"
		}
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func inListOfMethods(w http.ResponseWriter, r *http.Request) {
	o := r.Header.Get("Origin")
	if slices.Contains([]string{"GET", "OPTIONS"}, r.Method) && slices.Contains(methodOrigins, o) {
		w.Header().Set("Access-Control-Allow-Origin", o) // want "can leave without Vary: Origin"
	}
}

func methodAfterwards(w http.ResponseWriter, r *http.Request, routes map[string]http.HandlerFunc) {
	o := r.Header.Get("Origin")
	if slices.Contains(methodOrigins, o) {
		w.Header().Set("Access-Control-Allow-Origin", o) // want "can leave without Vary: Origin"
	}
	if routes[r.Method] == nil {
		http.NotFound(w, r)
	}
}
