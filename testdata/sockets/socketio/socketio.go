package socketio

import (
	"net"
	"net/http"

	"github.com/googollee/go-socket.io/engineio/transport/websocket"
)

// Cases are the functions of this package.
var Cases = map[string]func() func(net.Listener) error{"Zero": Zero, "Everyone": Everyone}

func serve(t *websocket.Transport) func(net.Listener) error {
	return func(l net.Listener) error {
		return http.Serve(l, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if conn, err := t.Accept(w, r); err == nil {
				conn.Close()
			}
		}))
	}
}

func Zero() func(net.Listener) error { return serve(&websocket.Transport{}) }

func Everyone() func(net.Listener) error {
	return serve(&websocket.Transport{CheckOrigin: func(*http.Request) bool { return true }})
}
