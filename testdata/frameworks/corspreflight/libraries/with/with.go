// Package with gives a library's middleware to some routes of chi.
package with

import (
	"net/http"

	"github.com/go-chi/chi/v5"
	"github.com/go-chi/chi/v5/middleware"
	"github.com/go-chi/cors"
)

func put(w http.ResponseWriter, r *http.Request) {}

func run() {
	r := chi.NewRouter()
	r.Use(middleware.Logger)
	allow := cors.Handler(cors.Options{AllowedOrigins: []string{"https://app.example.com"}, AllowedMethods: []string{"PUT"}}) // want "none comes to this middleware"
	r.With(allow).Put("/items", put)
	http.ListenAndServe(":8080", r)
}
