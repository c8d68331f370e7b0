// Package chi leaves it to the router to answer preflights, which it does with 405.
package chi

import (
	"net/http"

	"github.com/go-chi/chi/v5"
)

func allow(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		w.Header().Set("Access-Control-Allow-Methods", "GET, DELETE") // want "it is left to the router, which refuses it"
		next.ServeHTTP(w, r)
	})
}

func serve() error {
	r := chi.NewRouter()
	r.Use(allow)
	r.Delete("/me", func(w http.ResponseWriter, r *http.Request) {})
	return http.ListenAndServe(":8080", r)
}
