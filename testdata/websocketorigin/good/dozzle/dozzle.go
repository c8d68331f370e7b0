// Package dozzle has the shape of CVE-2026-44985, repaired by what the library does
// by itself, and as it was repaired before that.
package dozzle

import (
	"net/http"
	"net/url"

	"github.com/gorilla/websocket"
)

var upgrader = websocket.Upgrader{
	ReadBufferSize:  1024,
	WriteBufferSize: 1024,
}

var comparing = websocket.Upgrader{
	CheckOrigin: func(r *http.Request) bool {
		origin := r.Header.Get("Origin")
		if origin == "" {
			return true // a command
		}
		u, err := url.Parse(origin)
		if err != nil {
			return false
		}
		return u.Host == r.Host
	},
}

func exec(w http.ResponseWriter, r *http.Request) {
	conn, err := upgrader.Upgrade(w, r, nil)
	if err != nil {
		return
	}
	conn.Close()
}

func attach(w http.ResponseWriter, r *http.Request) {
	conn, err := comparing.Upgrade(w, r, nil)
	if err != nil {
		return
	}
	conn.Close()
}
