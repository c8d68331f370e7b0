// Package chi asks for a login after a library has answered preflights, or where none
// come.
package chi

import (
	"net/http"

	"github.com/go-chi/chi/v5"
	"github.com/go-chi/cors"
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

func right() {
	r := chi.NewRouter()
	r.Use(cors.AllowAll().Handler)
	r.Use(login)
	r.Put("/items", put)
	http.ListenAndServe(":8080", r)
}

// route has the library before that of the route.
func route() {
	r := chi.NewRouter()
	r.Use(cors.AllowAll().Handler)
	r.Route("/api", func(r chi.Router) {
		r.Use(login, cors.AllowAll().Handler)
		r.Put("/items", put)
	})
	http.ListenAndServe(":8080", r)
}

// Routes may be given a group.
func Routes(r chi.Router) {
	r.Use(login)
	r.Use(cors.AllowAll().Handler)
	r.Put("/items", put)
}

// Wrap may do anything.
var Wrap func(http.Handler) http.Handler

func wrapped() {
	r := chi.NewRouter()
	r.Use(login)
	r.Use(cors.AllowAll().Handler)
	r.Put("/items", put)
	http.ListenAndServe(":8080", Wrap(r))
}

func twice() {
	r := chi.NewRouter()
	r.Use(cors.AllowAll().Handler)
	r.Put("/items", put)
	go http.ListenAndServe(":8080", login(r))
	http.ListenAndServe(":8081", login(r))
}

func mounted() {
	r := chi.NewRouter()
	r.Use(cors.AllowAll().Handler)
	api := chi.NewRouter()
	api.Use(login)
	api.Use(cors.AllowAll().Handler)
	api.Put("/items", put)
	r.Mount("/api", api)
	http.ListenAndServe(":8080", r)
}
