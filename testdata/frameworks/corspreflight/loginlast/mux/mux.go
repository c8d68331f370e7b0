// Package mux has routes for other methods only, for which no middleware is run by a
// preflight.
package mux

import (
	"net/http"

	"github.com/gorilla/mux"
	"github.com/rs/cors"
)

func login(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") == "" {
			http.Error(w, "log in", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func put(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusNoContent) }

func run(r *mux.Router) {
	r.Use(login)
	r.Use(cors.Default().Handler)
	r.HandleFunc("/items", put).Methods("PUT")
	http.ListenAndServe(":8080", r)
}
