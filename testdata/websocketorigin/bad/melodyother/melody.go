// Package melodyother has sockets that anybody can open beside some that not everybody
// can.
package melodyother

import (
	"io"
	"net/http"

	"github.com/olahol/melody"
	"golang.org/x/net/websocket"
)

func isOwn(r *http.Request) bool { return r.Header.Get("Origin") == "https://"+r.Host }

func serve(mux *http.ServeMux) {
	m := melody.New() // want "the Origin is not checked"
	m.Config.MaxMessageSize = 1024
	mux.HandleFunc("/open", func(w http.ResponseWriter, r *http.Request) { m.HandleRequest(w, r) })
}

func serveOwn(mux *http.ServeMux) {
	m := melody.New()
	m.Upgrader.CheckOrigin = isOwn
	mux.HandleFunc("/own", func(w http.ResponseWriter, r *http.Request) { m.HandleRequest(w, r) })
}

type chat struct{ open, own *melody.Melody }

func newChat() *chat {
	c := &chat{own: melody.New()}
	c.open = melody.New() // want "the Origin is not checked"
	c.own.Upgrader.CheckOrigin = isOwn
	return c
}

func (c *chat) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.URL.Path == "/own" {
		c.own.HandleRequest(w, r)
		return
	}
	c.open.HandleRequest(w, r)
}

func echo(ws *websocket.Conn) { io.Copy(ws, ws) }

func serveEcho(mux *http.ServeMux) {
	s := websocket.Server{Handler: echo} // want "the Origin is not checked"
	mux.HandleFunc("/echo", func(w http.ResponseWriter, r *http.Request) { s.ServeHTTP(w, r) })
}

func serveAssigned(mux *http.ServeMux, handshake func(*websocket.Config, *http.Request) error) {
	s := websocket.Server{Handler: echo}
	s.Handshake = handshake
	mux.HandleFunc("/assigned", s.ServeHTTP)
}
