// Package mailpit has the shape of CVE-2026-22689: the upgrader of a program that is
// meant for one's own machine, with a password for those who want one.
package mailpit

import (
	"net/http"

	"github.com/gorilla/websocket"
)

var compress = true

var upgrader = websocket.Upgrader{
	ReadBufferSize:    1024,
	WriteBufferSize:   1024,
	EnableCompression: compress,
	CheckOrigin:       func(r *http.Request) bool { return true }, // want "a page of any site can connect here, and whatever authenticates by cookie is open to it: this function accepts each Origin"
}

type hub struct{ register chan *client }

type client struct {
	hub  *hub
	conn *websocket.Conn
	send chan []byte
}

type credentials interface {
	Match(user, password string) bool
}

var users credentials

func serveWs(h *hub, w http.ResponseWriter, r *http.Request) {
	if users != nil {
		user, password, ok := r.BasicAuth()
		if !ok || !users.Match(user, password) {
			w.Header().Set("WWW-Authenticate", `Basic realm="Login"`)
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
	}
	conn, err := upgrader.Upgrade(w, r, nil)
	if err != nil {
		return
	}
	c := &client{hub: h, conn: conn, send: make(chan []byte, 256)}
	c.hub.register <- c
}

func routes(h *hub, mux *http.ServeMux) {
	mux.HandleFunc("/api/events", func(w http.ResponseWriter, r *http.Request) {
		serveWs(h, w, r)
	})
}
