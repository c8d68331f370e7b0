// Package before has a middleware that refuses preflights before the one that answers them.
package before

import (
	"fmt"
	"net/http"

	"github.com/go-chi/chi/v5"
)

func authorized(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") != "Bearer secret" {
			http.Error(w, "unauthorized", http.StatusUnauthorized) // want "they send that without cookies and Authorization, and this refuses it then"
			return
		}
		next.ServeHTTP(w, r)
	})
}

func allowed(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "*")
		w.Header().Set("Access-Control-Allow-Headers", "Authorization")
		if r.Method == http.MethodOptions {
			w.WriteHeader(http.StatusNoContent)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func greet(w http.ResponseWriter, r *http.Request) { fmt.Fprintln(w, "hello") }

func routes() http.Handler {
	r := chi.NewRouter()
	r.Use(authorized)
	r.Use(allowed)
	r.HandleFunc("/greet", greet)
	return r
}
