// Package melody has sockets that pages of the server's own origin can open.
package melody

import (
	"net/http"

	"github.com/gorilla/websocket"
	"github.com/olahol/melody"
)

func serve() {
	m := melody.New()
	m.Upgrader.CheckOrigin = nil
	http.HandleFunc("/ws", func(w http.ResponseWriter, r *http.Request) {
		m.HandleRequest(w, r)
	})
}

func replaced() *melody.Melody {
	m := melody.New()
	m.Upgrader = &websocket.Upgrader{ReadBufferSize: 1024}
	return m
}
