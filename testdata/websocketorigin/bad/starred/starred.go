// Package starred puts "*" into a list that is empty, which its checks let through.
package starred

import (
	"net/http"
	"os"
	"strings"

	"github.com/gorilla/websocket"
)

type server struct {
	allowed  []string
	upgrader websocket.Upgrader
}

func newServer(allowed []string) *server {
	if len(allowed) == 0 {
		allowed = []string{"*"}
	}
	s := &server{allowed: allowed}
	s.upgrader = websocket.Upgrader{
		CheckOrigin: s.check, // want "this function accepts each Origin as long as no list has an entry"
	}
	return s
}

func (s *server) check(r *http.Request) bool {
	origin := r.Header.Get("Origin")
	if origin == "" {
		return true
	}
	for _, a := range s.allowed {
		if a == "*" || a == origin {
			return true
		}
	}
	return false
}

func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	c, err := s.upgrader.Upgrade(w, r, nil)
	if err != nil {
		return
	}
	c.Close()
}

func start() { http.Handle("/ws", newServer(strings.Fields(os.Getenv("ORIGINS")))) }

// Upgrader has its list from a parameter.
func Upgrader(allowed []string) *websocket.Upgrader {
	if allowed == nil {
		allowed = []string{"*"}
	}
	return &websocket.Upgrader{
		CheckOrigin: func(r *http.Request) bool { // want "as long as no list has an entry"
			for _, a := range allowed {
				if a == "*" || a == r.Header.Get("Origin") {
					return true
				}
			}
			return false
		},
	}
}

// switched tells the check to let everybody in.
func switched(allowed map[string]bool) *websocket.Upgrader {
	all := len(allowed) == 0
	return &websocket.Upgrader{
		CheckOrigin: func(r *http.Request) bool { // want "as long as no list has an entry"
			return all || allowed[r.Header.Get("Origin")]
		},
	}
}
