// Package netserved looks who asks before it has a server answer.
package netserved

import (
	"io"
	"net/http"
	"os"

	"golang.org/x/net/websocket"
)

func echo(ws *websocket.Conn) { io.Copy(ws, ws) }

func anybody(*websocket.Config, *http.Request) error { return nil }

func inPlace(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Origin") != os.Getenv("FRONT") {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	websocket.Server{Handler: echo, Handshake: anybody}.ServeHTTP(w, r)
}

func local(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("X-Token") == "" {
		http.Error(w, "no", http.StatusUnauthorized)
		return
	}
	s := websocket.Server{Handler: echo, Handshake: anybody}
	s.ServeHTTP(w, r)
}

var shared = websocket.Server{Handler: echo, Handshake: anybody}

func outside(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Origin") != os.Getenv("FRONT") {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	shared.ServeHTTP(w, r)
}

type server struct{ ws websocket.Server }

func newServer() *server { return &server{ws: websocket.Server{Handler: echo, Handshake: anybody}} }

func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("X-Api-Key") != os.Getenv("KEY") {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	s.ws.ServeHTTP(w, r)
}

var withoutHandshake = websocket.Server{Handler: echo}

func unasked(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Origin") != os.Getenv("FRONT") {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	withoutHandshake.ServeHTTP(w, r)
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

func routed(mux *http.ServeMux) {
	mux.Handle("/ws", authorized(websocket.Server{Handler: echo, Handshake: anybody}))
}

func twice(mux *http.ServeMux) {
	s := websocket.Server{Handler: echo}
	mux.Handle("/ws", authorized(s))
	mux.Handle("/other", authorized(http.StripPrefix("/other", s)))
}
