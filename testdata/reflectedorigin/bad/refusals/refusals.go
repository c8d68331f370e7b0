// Package refusals goes on after it has refused an origin.
package refusals

import (
	"fmt"
	"net/http"
)

var allowed = map[string]bool{"https://app.example.com": true}

func noReturn(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	if !allowed[origin] {
		http.Error(w, "forbidden", http.StatusForbidden)
	}
	fmt.Fprint(w, "secret")
}

func handsOn(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		origin := r.Header.Get("Origin")
		w.Header().Add("Vary", "Origin")
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		if !allowed[origin] {
			http.Error(w, "unauthorized", http.StatusUnauthorized)
		}
		next.ServeHTTP(w, r)
	})
}
