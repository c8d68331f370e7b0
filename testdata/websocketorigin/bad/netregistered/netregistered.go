// Package netregistered has somebody look who asks on one way to a server, and nobody
// on another.
package netregistered

import (
	"io"
	"net/http"
	"os"

	"golang.org/x/net/websocket"
)

func echo(ws *websocket.Conn) { io.Copy(ws, ws) }

func anybody(*websocket.Config, *http.Request) error { return nil }

var shared = websocket.Server{Handler: echo, Handshake: anybody} // want "this function accepts each Origin"

func guarded(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Origin") != os.Getenv("FRONT") {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	shared.ServeHTTP(w, r)
}

func routes(mux *http.ServeMux) {
	mux.HandleFunc("/ws", guarded)
	mux.Handle("/open", shared)
}

type server struct{ ws http.Handler }

func newServer() *server {
	return &server{ws: websocket.Handler(echo)} // want "the Origin is not checked"
}

func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("X-Api-Key") != os.Getenv("KEY") {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	s.ws.ServeHTTP(w, r)
}

func (s *server) routes(mux *http.ServeMux) {
	mux.Handle("/ws", s)
	mux.Handle("/open", s.ws)
}

func authorized(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") == "" {
			http.Error(w, "no", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func wrapped(mux *http.ServeMux) {
	s := &websocket.Server{Handler: echo} // want "the Origin is not checked"
	mux.Handle("/ws", authorized(s))
	mux.HandleFunc("/open", s.ServeHTTP)
}

func beside(mux *http.ServeMux) {
	mux.Handle("/ws", authorized(websocket.Server{Handler: echo}))
	mux.Handle("/open", websocket.Server{Handler: echo}) // want "the Origin is not checked"
}
