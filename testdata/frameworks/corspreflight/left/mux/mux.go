// Package mux is around a router.
package mux

import (
	"net/http"

	"github.com/gorilla/mux"
)

func allow(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		w.Header().Set("Access-Control-Allow-Headers", "Content-Type") // want "it is left to the router, which refuses it"
		next.ServeHTTP(w, r)
	})
}

func serve() error {
	r := mux.NewRouter()
	r.HandleFunc("/me", func(w http.ResponseWriter, r *http.Request) {}).Methods("POST")
	return http.ListenAndServe(":8080", allow(r))
}
