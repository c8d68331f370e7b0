// Package socketio has transports that let anybody in.
package socketio

import (
	"net/http"

	socketio "github.com/googollee/go-socket.io"
	"github.com/googollee/go-socket.io/engineio"
	"github.com/googollee/go-socket.io/engineio/transport"
	"github.com/googollee/go-socket.io/engineio/transport/polling"
	"github.com/googollee/go-socket.io/engineio/transport/websocket"
)

var allowOriginFunc = func(r *http.Request) bool {
	return true
}

func serve() *socketio.Server {
	return socketio.NewServer(&engineio.Options{
		Transports: []transport.Transport{
			&polling.Transport{
				CheckOrigin: allowOriginFunc, // corsconfig is about this one
			},
			&websocket.Transport{
				CheckOrigin: allowOriginFunc, // want "a page of any site can connect here, and whatever authenticates by cookie is open to it: this function accepts each Origin"
			},
		},
	})
}
