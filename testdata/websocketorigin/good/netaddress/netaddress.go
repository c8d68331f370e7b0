// Package netaddress asks for the address of whom it is connected to, which is the
// Origin.
package netaddress

import (
	"io"
	"net/http"
	"strings"

	"golang.org/x/net/websocket"
)

func routes(mux *http.ServeMux) {
	mux.Handle("/text", websocket.Handler(func(ws *websocket.Conn) {
		if ws.RemoteAddr().String() != "https://app.example.com" {
			ws.Close()
			return
		}
		io.Copy(ws, ws)
	}))
	mux.Handle("/variable", websocket.Handler(kept))
}

func kept(ws *websocket.Conn) {
	defer ws.Close()
	from := ws.RemoteAddr().String()
	if !strings.HasPrefix(from, "https://app.example.com") {
		return
	}
	io.Copy(ws, ws)
}
