// Package server has a router in a field, and hands requests on to it.
package server

import (
	"net/http"

	"github.com/go-chi/chi/v5"
	"github.com/rs/cors"
)

// A Server is a handler.
type Server struct {
	router *chi.Mux
	secret string
}

// New returns a server.
func New(secret string) *Server {
	s := &Server{router: chi.NewRouter(), secret: secret}
	s.router.Use(s.login) // want "they send that without cookies and Authorization, and this refuses it then"
	s.router.Use(cors.AllowAll().Handler)
	s.router.Put("/items", s.put)
	return s
}

func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) { s.router.ServeHTTP(w, r) }

func (s *Server) login(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") != "Bearer "+s.secret {
			http.Error(w, "log in", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func (s *Server) put(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusNoContent) }
