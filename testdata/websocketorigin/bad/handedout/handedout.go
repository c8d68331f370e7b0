// Package handedout has upgraders that others may upgrade by.
package handedout

import (
	"net/http"

	"github.com/gorilla/websocket"
)

func everybody(*http.Request) bool { return true }

var Exported = websocket.Upgrader{
	CheckOrigin: everybody, // want "this function accepts each Origin"
}

func Given() *websocket.Upgrader {
	up := &websocket.Upgrader{}
	up.CheckOrigin = everybody // want "this function accepts each Origin"
	return up
}

func register(up *websocket.Upgrader) { registered = append(registered, up) }

var registered []*websocket.Upgrader

func init() {
	up := websocket.Upgrader{
		CheckOrigin: everybody, // want "this function accepts each Origin"
	}
	register(&up)
}

type Server struct {
	Up websocket.Upgrader
}

func NewServer() *Server {
	return &Server{Up: websocket.Upgrader{
		CheckOrigin: everybody, // want "this function accepts each Origin"
	}}
}
