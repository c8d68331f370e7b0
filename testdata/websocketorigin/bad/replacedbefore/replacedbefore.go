// Package replacedbefore replaces the check of an upgrader on the way to one upgrade, and not
// to another.
package replacedbefore

import (
	"net/http"
	"os"

	"github.com/gorilla/websocket"
)

var upgrader = websocket.Upgrader{CheckOrigin: func(r *http.Request) bool { return true }} // want "accepts each Origin"

var sessions = make(map[string]any)

func serve(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("session")
	if err != nil {
		return
	}
	if _, ok := sessions[c.Value].(int); ok {
		upgrader.CheckOrigin = func(r *http.Request) bool {
			return r.Header.Get("Origin") == os.Getenv("FRONTEND_URL")
		}
	}
	upgrader.Upgrade(w, r, nil)
}

var handed = websocket.Upgrader{CheckOrigin: func(r *http.Request) bool { return true }} // want "accepts each Origin"

func handOn(w http.ResponseWriter, r *http.Request) {
	if sessions[r.URL.Path] != nil {
		handed.CheckOrigin = func(r *http.Request) bool {
			return r.Header.Get("Origin") == os.Getenv("FRONTEND_URL")
		}
	}
	upgrade(&handed, w, r)
}

func upgrade(u *websocket.Upgrader, w http.ResponseWriter, r *http.Request) { u.Upgrade(w, r, nil) }
