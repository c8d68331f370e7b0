// Package alwayson has a switch that is on wherever its struct is made.
package alwayson

import (
	"net/http"
	"slices"
)

type server struct {
	everyone bool
	origins  []string
}

func newServer(origins []string) *server { return &server{everyone: true, origins: origins} }

func (s *server) allows(origin string) bool {
	if s.everyone {
		return true
	}
	return slices.Contains(s.origins, origin)
}

func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); s.allows(origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "any site can read this response as the logged-in user"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
