// Package contains looks the method up in a list.
package contains

import (
	"net/http"
	"slices"
)

var unrouted = []string{http.MethodOptions}

func allow(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		if slices.Contains(unrouted, r.Method) {
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
