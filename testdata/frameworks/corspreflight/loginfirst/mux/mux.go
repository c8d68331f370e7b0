// Package mux has a middleware that asks for a login before that of a library answers
// preflights, as long as a route is for these.
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

func anyMethod() {
	r := mux.NewRouter()
	r.Use(login) // want "they send that without cookies and Authorization, and this refuses it then"
	r.Use(cors.Default().Handler)
	r.HandleFunc("/items", put)
	http.ListenAndServe(":8080", r)
}

func forOptions() {
	r := mux.NewRouter()
	r.Use(login, cors.AllowAll().Handler) // want "they send that without cookies and Authorization, and this refuses it then"
	r.HandleFunc("/items", put).Methods("PUT", "OPTIONS")
	http.ListenAndServe(":8080", r)
}

func subrouter() {
	r := mux.NewRouter()
	api := r.PathPrefix("/api").Subrouter()
	api.Use(login) // want "they send that without cookies and Authorization, and this refuses it then"
	api.Use(cors.Default().Handler)
	api.HandleFunc("/items", put)
	http.ListenAndServe(":8080", r)
}

func aroundSubrouter() {
	r := mux.NewRouter()
	r.Use(login) // want "they send that without cookies and Authorization, and this refuses it then"
	api := r.PathPrefix("/api").Subrouter()
	api.Use(cors.Default().Handler)
	api.HandleFunc("/items", put)
	http.ListenAndServe(":8080", r)
}
