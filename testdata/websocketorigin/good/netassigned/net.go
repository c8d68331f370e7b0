// Package netassigned gives a server its handshake later.
package netassigned

import (
	"io"
	"net/http"

	"golang.org/x/net/websocket"
)

func server(handshake func(*websocket.Config, *http.Request) error) http.Handler {
	s := websocket.Server{Handler: func(ws *websocket.Conn) { io.Copy(ws, ws) }}
	s.Handshake = handshake
	return s
}
