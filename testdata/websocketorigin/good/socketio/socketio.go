// Package socketio has transports that let in who should be.
package socketio

import (
	"net/http"

	socketio "github.com/googollee/go-socket.io"
	"github.com/googollee/go-socket.io/engineio"
	"github.com/googollee/go-socket.io/engineio/transport"
	"github.com/googollee/go-socket.io/engineio/transport/polling"
	"github.com/googollee/go-socket.io/engineio/transport/websocket"
)

func byDefault() *socketio.Server { return socketio.NewServer(nil) }

func listed() *socketio.Server {
	check := func(r *http.Request) bool { return r.Header.Get("Origin") == "https://app.example.com" }
	return socketio.NewServer(&engineio.Options{
		Transports: []transport.Transport{
			&polling.Transport{CheckOrigin: check},
			&websocket.Transport{CheckOrigin: check},
		},
	})
}
