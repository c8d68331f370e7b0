// Package main has a middleware of chi that allows an origin for preflights only.
package main

import (
	"net/http"

	"github.com/go-chi/chi/v5"
	"github.com/go-chi/chi/v5/middleware"
)

func allow(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodOptions {
			w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com") // want "browsers hide the response: only the answer to the preflight has this header"
			w.Header().Set("Access-Control-Allow-Methods", "PUT")
			w.WriteHeader(http.StatusNoContent)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func put(w http.ResponseWriter, r *http.Request) { w.Write([]byte("{}")) }

func routes() http.Handler {
	r := chi.NewRouter()
	r.Use(middleware.Logger, allow)
	r.Route("/api", func(r chi.Router) {
		r.Put("/items", put)
	})
	return r
}

func main() { http.ListenAndServe(":8080", routes()) }
