package socketio

import (
	"net/http"

	socketio "github.com/googollee/go-socket.io"
	"github.com/googollee/go-socket.io/engineio"
	"github.com/googollee/go-socket.io/engineio/transport"
	"github.com/googollee/go-socket.io/engineio/transport/polling"
	"github.com/googollee/go-socket.io/engineio/transport/websocket"
)

// Cases are the functions of this package.
var Cases = map[string]func() http.Handler{
	"Nothing":   Nothing,
	"CheckTrue": CheckTrue,
	"Both":      Both,
	"WebSocket": WebSocket,
}

type handler struct{ *socketio.Server }

// ServeHTTP asks as a client does that begins to poll.
func (h handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	r.URL.RawQuery = "transport=polling"
	h.Server.ServeHTTP(w, r)
}

func served(s *socketio.Server) http.Handler {
	go s.Serve()
	return handler{s}
}

func Nothing() http.Handler {
	return served(socketio.NewServer(&engineio.Options{Transports: []transport.Transport{&polling.Transport{}}}))
}

func CheckTrue() http.Handler {
	return served(socketio.NewServer(&engineio.Options{Transports: []transport.Transport{&polling.Transport{CheckOrigin: func(*http.Request) bool { return true }}}}))
}

func Both() http.Handler {
	return served(socketio.NewServer(&engineio.Options{Transports: []transport.Transport{&polling.Transport{CheckOrigin: func(*http.Request) bool { return true }}, &websocket.Transport{CheckOrigin: func(*http.Request) bool { return true }}}}))
}

func WebSocket() http.Handler {
	return served(socketio.NewServer(&engineio.Options{Transports: []transport.Transport{&polling.Transport{}, &websocket.Transport{CheckOrigin: func(*http.Request) bool { return true }}}}))
}
