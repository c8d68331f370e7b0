// Package interfaces has Vary sent by who calls a method of an interface.
package interfaces

import "net/http"

type strategy interface {
	apply(w http.ResponseWriter, r *http.Request)
}

type listed struct{}

func (listed) apply(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); origin == "https://app.example.com" || origin == "https://www.example.com" {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

type server struct{ by strategy }

func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	s.by.apply(w, r)
	w.Write([]byte("hello"))
}

func newServer() *server { return &server{listed{}} }
