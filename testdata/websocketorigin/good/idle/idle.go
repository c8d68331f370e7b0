// Package idle has upgraders by which nothing upgrades.
package idle

import (
	"net/http"

	"github.com/coder/websocket"
	gorilla "github.com/gorilla/websocket"
)

func everybody(*http.Request) bool { return true }

var old = gorilla.Upgrader{CheckOrigin: everybody}

func local() {
	up := gorilla.Upgrader{CheckOrigin: everybody}
	_ = up
	other := &gorilla.Upgrader{}
	other.CheckOrigin = everybody
}

type server struct {
	up   gorilla.Upgrader
	next *gorilla.Upgrader
}

func newServer() *server {
	up := &gorilla.Upgrader{CheckOrigin: everybody}
	s := &server{up: gorilla.Upgrader{CheckOrigin: everybody}, next: up}
	s.up.ReadBufferSize = 1024
	return s
}

func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) { used.Upgrade(w, r, nil) }

var used = gorilla.Upgrader{}

var options = &websocket.AcceptOptions{InsecureSkipVerify: true}
