package good

import (
	"net/http"

	"github.com/gorilla/websocket"
)

// These accept each Origin, but code in view looks before they are asked.

func anybody(*http.Request) bool { return true }

var afterOrigin = websocket.Upgrader{CheckOrigin: anybody}

func origin(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Origin") != "https://app.example.com" {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	if conn, err := afterOrigin.Upgrade(w, r, nil); err == nil {
		conn.Close()
	}
}

var afterToken = websocket.Upgrader{CheckOrigin: anybody}

func authorized(r *http.Request) bool { return r.Header.Get("Authorization") == "Bearer secret" }

func agent(w http.ResponseWriter, r *http.Request) {
	if !authorized(r) {
		http.Error(w, "no", http.StatusUnauthorized)
		return
	}
	serveAgent(w, r)
}

func serveAgent(w http.ResponseWriter, r *http.Request) {
	if conn, err := afterToken.Upgrade(w, r, nil); err == nil {
		conn.Close()
	}
}

type server struct {
	upgrader websocket.Upgrader
}

func newServer() *server {
	return &server{upgrader: websocket.Upgrader{CheckOrigin: anybody}}
}

// As newServer is the only one whose upgrader is not known where it is used, that is
// the one which these use.
func (s *server) events(w http.ResponseWriter, r *http.Request) {
	if conn, err := s.upgrader.Upgrade(w, r, nil); err == nil {
		conn.Close()
	}
}

func sameOriginOnly(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if site := r.Header.Get("Sec-Fetch-Site"); site != "same-origin" {
			http.Error(w, "no", http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func routes(mux *http.ServeMux) {
	mux.Handle("/events", sameOriginOnly(http.HandlerFunc(newServer().events)))
}

func factory() http.HandlerFunc {
	upgrader := websocket.Upgrader{CheckOrigin: anybody}
	return func(w http.ResponseWriter, r *http.Request) {
		if conn, err := upgrader.Upgrade(w, r, nil); err == nil {
			conn.Close()
		}
	}
}

func moreRoutes(mux *http.ServeMux) {
	mux.Handle("/more", sameOriginOnly(factory()))
}

// A handler that is called twice is looked out for at each of its calls.

var twice = websocket.Upgrader{CheckOrigin: anybody}

func serveTwice(w http.ResponseWriter, r *http.Request) {
	if conn, err := twice.Upgrade(w, r, nil); err == nil {
		conn.Close()
	}
}

func first(w http.ResponseWriter, r *http.Request) {
	if authorized(r) {
		serveTwice(w, r)
	}
}

func second(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Sec-Fetch-Site") == "same-origin" {
		serveTwice(w, r)
	}
}
