// Package mailpit has the shape of CVE-2026-22689, repaired: first by what the
// library does by itself, later by a function that is set when the program starts.
package mailpit

import (
	"net/http"

	"github.com/gorilla/websocket"
)

var upgrader = websocket.Upgrader{
	ReadBufferSize:    1024,
	WriteBufferSize:   1024,
	EnableCompression: true,
}

func serveWs(w http.ResponseWriter, r *http.Request) {
	conn, err := upgrader.Upgrade(w, r, nil)
	if err != nil {
		return
	}
	conn.Close()
}

var check func(*http.Request) bool

// SetCheck sets the function that decides about origins.
func SetCheck(f func(*http.Request) bool) { check = f }

var later = websocket.Upgrader{
	CheckOrigin: func(r *http.Request) bool {
		if check != nil {
			return check(r)
		}
		return false
	},
}

func serveLater(w http.ResponseWriter, r *http.Request) {
	conn, err := later.Upgrade(w, r, nil)
	if err != nil {
		return
	}
	conn.Close()
}
