// Package main mounts a router that it is given.
package main

import (
	"net/http"

	"github.com/go-chi/chi/v5"
)

func allow(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodOptions {
			w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
			w.Header().Set("Access-Control-Allow-Methods", "PUT")
			w.WriteHeader(http.StatusNoContent)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func put(w http.ResponseWriter, r *http.Request) { w.Write([]byte("{}")) }

func serve(more chi.Router) {
	r := chi.NewRouter()
	r.Use(allow)
	r.Put("/items", put)
	r.Mount("/more", more)
	http.ListenAndServe(":8080", r)
}

func main() { serve(nil) }
