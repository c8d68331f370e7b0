// Package emptyreturned returns a function that accepts each Origin if its list is empty.
package emptyreturned

import (
	"net/http"

	"github.com/gorilla/websocket"
)

type Config struct{ AllowedOrigins []string }

type server struct{ upgrader websocket.Upgrader }

func New(cfg *Config) http.Handler {
	return &server{websocket.Upgrader{CheckOrigin: check(cfg)}}
}

func check(cfg *Config) func(*http.Request) bool {
	if len(cfg.AllowedOrigins) == 0 {
		return func(*http.Request) bool { return true } // want "this function accepts each Origin as long as no list has an entry"
	}
	allowed := make(map[string]bool, len(cfg.AllowedOrigins))
	for _, o := range cfg.AllowedOrigins {
		allowed[o] = true
	}
	return func(r *http.Request) bool { return allowed[r.Header.Get("Origin")] }
}

func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) { s.upgrader.Upgrade(w, r, nil) }
