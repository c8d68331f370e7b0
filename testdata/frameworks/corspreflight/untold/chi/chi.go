// Package chi has a middleware of a group.
package chi

import (
	"net/http"

	"github.com/go-chi/chi/v5"
)

func allow(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		w.Header().Set("Access-Control-Allow-Headers", "Content-Type") // want "none comes here, since there are routes for other methods only"
		next.ServeHTTP(w, r)
	})
}

func serve() error {
	r := chi.NewRouter()
	r.Group(func(r chi.Router) {
		r.Use(allow)
		r.Post("/me", func(w http.ResponseWriter, r *http.Request) {})
	})
	return http.ListenAndServe(":8080", r)
}
