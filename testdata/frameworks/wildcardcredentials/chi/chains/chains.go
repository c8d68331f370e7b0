// Package chains puts together handlers of which one writes * and another true.
package chains

import (
	"net/http"

	"github.com/go-chi/chi/v5"
	"github.com/go-chi/chi/v5/middleware"
)

func starred(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
		next.ServeHTTP(w, r)
	})
}

func withCredentials(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		next.ServeHTTP(w, r)
	})
}

func nested() http.Handler {
	r := chi.NewRouter()
	r.Use(middleware.Logger)
	r.Use(starred)
	r.Get("/", plain)
	r.Route("/api", func(r chi.Router) {
		r.Use(withCredentials)
		r.Get("/", plain)
	})
	return r
}

func separate() http.Handler {
	r := chi.NewRouter()
	r.Route("/public", func(r chi.Router) {
		r.Use(starredAlone)
		r.Get("/", plain)
	})
	r.With(withCredentials).Get("/private", plain)
	return r
}

func starredAlone(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "*")
		next.ServeHTTP(w, r)
	})
}

func plain(w http.ResponseWriter, r *http.Request) { w.Write([]byte("ok")) }
