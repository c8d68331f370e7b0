// Package chi has middlewares that ask for a login before that of a library answers
// preflights.
package chi

import (
	"net/http"

	"github.com/go-chi/chi/v5"
	"github.com/go-chi/chi/v5/middleware"
	"github.com/go-chi/cors"
	rscors "github.com/rs/cors"
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

func role(name string) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if r.Header.Get("Authorization") != "Bearer "+name {
				w.WriteHeader(http.StatusForbidden)
				return
			}
			next.ServeHTTP(w, r)
		})
	}
}

func put(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusNoContent) }

func oneCall() {
	r := chi.NewRouter()
	r.Use(login, cors.Handler(cors.Options{AllowedOrigins: []string{"https://app.example.com"}})) // want "they send that without cookies and Authorization, and this refuses it then"
	r.Put("/items", put)
	http.ListenAndServe(":8080", r)
}

func twoCalls() {
	r := chi.NewRouter()
	r.Use(middleware.Logger)
	r.Use(role("admin")) // want "they send that without cookies and Authorization, and this refuses it then"
	r.Use(rscors.Default().Handler)
	r.Put("/items", put)
	http.ListenAndServe(":8080", r)
}

func route() {
	r := chi.NewRouter()
	r.Route("/api", func(r chi.Router) {
		r.Use(login) // want "they send that without cookies and Authorization, and this refuses it then"
		r.Use(rscors.AllowAll().Handler)
		r.Put("/items", put)
	})
	http.ListenAndServe(":8080", r)
}

func aroundRouter() {
	r := chi.NewRouter()
	r.Use(rscors.AllowAll().Handler)
	r.Put("/items", put)
	http.ListenAndServe(":8080", login(r)) // want "they send that without cookies and Authorization, and this refuses it then"
}

func mounted() {
	r := chi.NewRouter()
	api := chi.NewRouter()
	api.Use(login) // want "they send that without cookies and Authorization, and this refuses it then"
	api.Use(rscors.AllowAll().Handler)
	api.Put("/items", put)
	r.Mount("/api", api)
	http.ListenAndServe(":8080", r)
}

func mountedBehind() {
	r := chi.NewRouter()
	r.Use(login) // want "they send that without cookies and Authorization, and this refuses it then"
	api := chi.NewRouter()
	api.Use(rscors.AllowAll().Handler)
	api.Put("/items", put)
	r.Mount("/api", api)
	http.ListenAndServe(":8080", r)
}
