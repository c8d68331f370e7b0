// Package chigroup has a group, whose middlewares are run for what is matched.
package chigroup

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

func group() {
	r := chi.NewRouter()
	r.Group(func(r chi.Router) {
		r.Use(login)
		r.Use(cors.AllowAll().Handler)
		r.Get("/items", put)
		r.HandleFunc("/others", put)
	})
	http.ListenAndServe(":8080", r)
}
