// Package socketio has settings of github.com/googollee/go-socket.io that err.
package socketio

import (
	"net/http"
	"strings"

	socketio "github.com/googollee/go-socket.io"
	"github.com/googollee/go-socket.io/engineio"
	"github.com/googollee/go-socket.io/engineio/transport"
	"github.com/googollee/go-socket.io/engineio/transport/polling"
	"github.com/googollee/go-socket.io/engineio/transport/websocket"
)

var allowOrigin = func(r *http.Request) bool { return true }

func accepts() *socketio.Server {
	return socketio.NewServer(&engineio.Options{
		Transports: []transport.Transport{
			&polling.Transport{
				CheckOrigin: allowOrigin, // want "this function accepts each origin"
			},
			&websocket.Transport{
				CheckOrigin: allowOrigin,
			},
		},
	})
}

func variable() *socketio.Server {
	pt := &polling.Transport{}
	pt.CheckOrigin = func(*http.Request) bool { return true } // want "this function accepts each origin"
	return socketio.NewServer(&engineio.Options{Transports: []transport.Transport{pt}})
}

func suffix() *socketio.Server {
	return socketio.NewServer(&engineio.Options{Transports: []transport.Transport{&polling.Transport{
		CheckOrigin: func(r *http.Request) bool {
			return strings.HasSuffix(r.Header.Get("Origin"), "example.com") // want "https://evilexample.com"
		},
	}}})
}
