// Package socketio has settings of github.com/googollee/go-socket.io that are
// right.
package socketio

import (
	"net/http"

	socketio "github.com/googollee/go-socket.io"
	"github.com/googollee/go-socket.io/engineio"
	"github.com/googollee/go-socket.io/engineio/transport"
	"github.com/googollee/go-socket.io/engineio/transport/polling"
	"github.com/googollee/go-socket.io/engineio/transport/websocket"
)

func defaults() *socketio.Server { return socketio.NewServer(nil) }

// nobody is let in by the first of them; the other is no matter of CORS.
func nobody() *socketio.Server {
	return socketio.NewServer(&engineio.Options{Transports: []transport.Transport{
		polling.Default,
		&websocket.Transport{CheckOrigin: func(*http.Request) bool { return true }},
	}})
}

func one() *socketio.Server {
	return socketio.NewServer(&engineio.Options{Transports: []transport.Transport{&polling.Transport{
		CheckOrigin: func(r *http.Request) bool { return r.Header.Get("Origin") == "https://app.example.com" },
	}}})
}
