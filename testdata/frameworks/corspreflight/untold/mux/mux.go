// Package mux has a middleware that a router runs for matched requests only.
package mux

import (
	"net/http"

	"github.com/gorilla/mux"
)

func allow(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		w.Header().Set("Access-Control-Allow-Headers", "Content-Type") // want "none comes here, since there are routes for other methods only"
		w.Header().Set("Access-Control-Allow-Methods", "GET, PUT")
		next.ServeHTTP(w, r)
	})
}

func serve() error {
	r := mux.NewRouter()
	r.Use(allow)
	r.HandleFunc("/me", func(w http.ResponseWriter, r *http.Request) {}).Methods("PUT")
	return http.ListenAndServe(":8080", r)
}
