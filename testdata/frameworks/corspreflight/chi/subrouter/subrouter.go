package subrouter

import (
	"net/http"

	"github.com/go-chi/chi/v5"
)

func allow(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		w.Header().Set("Access-Control-Allow-Methods", "PUT")
		if r.Method == http.MethodOptions {
			w.WriteHeader(http.StatusNoContent)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func put(w http.ResponseWriter, r *http.Request) { w.Write([]byte("{}")) }

func routes(r chi.Router) {
	r.Route("/api", func(r chi.Router) {
		r.Use(allow)
		r.Put("/x", put)
	})
}
