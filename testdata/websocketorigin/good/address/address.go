// Package address asks where a request comes from, and which page asks, or lets in only
// who has something that no page has.
package address

import (
	"net/http"
	"os"
	"strings"

	"github.com/gorilla/websocket"
)

var both = websocket.Upgrader{
	CheckOrigin: func(r *http.Request) bool {
		return strings.HasPrefix(r.RemoteAddr, "127.0.0.1:") && r.Header.Get("Origin") == "https://app.example.com"
	},
}

// noPage has no Origin, as programs have none.
var noPage = websocket.Upgrader{
	CheckOrigin: func(r *http.Request) bool {
		return strings.HasPrefix(r.RemoteAddr, "127.0.0.1:") && r.Header.Get("Origin") == ""
	},
}

// configured is an address that somebody has chosen.
var configured = websocket.Upgrader{
	CheckOrigin: func(r *http.Request) bool { return r.RemoteAddr == os.Getenv("PEER") },
}

// one is a machine that no user is at.
var one = websocket.Upgrader{
	CheckOrigin: func(r *http.Request) bool { return strings.HasPrefix(r.RemoteAddr, "203.0.113.7:") },
}

func serve(up *websocket.Upgrader) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		c, err := up.Upgrade(w, r, nil)
		if err != nil {
			return
		}
		c.Close()
	}
}

func start() {
	for _, up := range []*websocket.Upgrader{&both, &noPage, &configured, &one} {
		http.Handle("/ws", serve(up))
	}
}
