// Package predicate compares the method with those of a list.
package predicate

import (
	"net/http"
	"slices"
)

func allow(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		if slices.ContainsFunc([]string{"OPTIONS"}, func(s string) bool { return s == r.Method }) {
			w.Header().Set("Access-Control-Allow-Methods", "GET, PUT")
			return
		}
		next.ServeHTTP(w, r)
	})
}

func serve() error {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /x", func(w http.ResponseWriter, r *http.Request) {})
	mux.HandleFunc("PUT /x", func(w http.ResponseWriter, r *http.Request) {})
	return http.ListenAndServe(":8080", allow(mux))
}
