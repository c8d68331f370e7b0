// Package logged has functions that look at the Host, and at the Origin only to log it.
package logged

import (
	"log"
	"log/slog"
	"net/http"
	"os"

	"github.com/gorilla/websocket"
)

var host = os.Getenv("HOST")

var direct = websocket.Upgrader{CheckOrigin: func(r *http.Request) bool { // want "this function accepts each Origin as long as the Host is that of the server"
	log.Print("origin ", r.Header.Get("Origin"))
	return r.Host == host
}}

var kept = websocket.Upgrader{CheckOrigin: func(r *http.Request) bool { // want "this function accepts each Origin as long as the Host is that of the server"
	origin := r.Header.Get("Origin")
	slog.Info("upgrade", slog.String("origin", origin))
	slog.With("origin", origin).Info("upgrade")
	if host == "*" {
		return true
	}
	return r.Host == host
}}

func serve(u *websocket.Upgrader) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if c, err := u.Upgrade(w, r, nil); err == nil {
			c.Close()
		}
	}
}

func main() {
	http.Handle("/direct", serve(&direct))
	http.Handle("/kept", serve(&kept))
}
