// Package good allows local origins where that is meant, or does no harm.
package good

import (
	"net/http"
	"os"

	"github.com/rs/cors"
)

var development = os.Getenv("ENV") == "development"

func guarded(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	if origin == "https://app.example.com" || os.Getenv("ENV") == "development" && origin == "http://localhost:5173" {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func guardedByVariable(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	if origin == "https://app.example.com" || development && origin == "http://localhost:5173" {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

type server struct{ debug bool }

func (s *server) guardedByField(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	if origin == "https://app.example.com" || s.debug && origin == "http://localhost:5173" {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func anonymous(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	if origin == "https://app.example.com" || origin == "http://localhost:5173" {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}

func onlyLocal(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	if origin == "http://localhost:3000" || origin == "http://localhost:5173" {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func libraries(h http.Handler) []http.Handler {
	return []http.Handler{
		cors.New(cors.Options{AllowedOrigins: []string{"http://localhost:3000"}, AllowCredentials: true}).Handler(h),
		cors.New(cors.Options{AllowedOrigins: []string{"http://localhost:3000", "https://app.example.com"}}).Handler(h),
	}
}

func appended(h http.Handler) http.Handler {
	origins := []string{"https://app.example.com"}
	if os.Getenv("ENV") == "development" {
		origins = append(origins, "http://localhost:3000")
	}
	return cors.New(cors.Options{AllowedOrigins: origins, AllowCredentials: true}).Handler(h)
}
