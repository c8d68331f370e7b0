// Package notempty has middlewares that add Vary where a list has something, which is
// another one, or has not enough.
package notempty

import (
	"net/http"
	"slices"
)

func other(list, names []string, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if len(names) > 0 {
			w.Header().Add("Vary", "Origin")
		}
		if origin := r.Header.Get("Origin"); slices.Contains(list, origin) {
			w.Header().Set("Access-Control-Allow-Origin", origin) // want `can leave without Vary: Origin`
		}
		next.ServeHTTP(w, r)
	})
}

func several(list []string, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if len(list) > 1 {
			w.Header().Add("Vary", "Origin")
		}
		if origin := r.Header.Get("Origin"); slices.Contains(list, origin) {
			w.Header().Set("Access-Control-Allow-Origin", origin) // want `can leave without Vary: Origin`
		}
		next.ServeHTTP(w, r)
	})
}
