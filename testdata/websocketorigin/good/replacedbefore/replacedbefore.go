// Package replacedbefore replaces the check of an upgrader on the way to each upgrade, where
// a session may send the path elsewhere before.
package replacedbefore

import (
	"net/http"
	"os"

	"github.com/gorilla/websocket"
)

var upgrader = websocket.Upgrader{CheckOrigin: func(r *http.Request) bool { return true }}

var sessions = make(map[string]any)

func serve(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("session")
	if err != nil {
		return
	}
	if _, ok := sessions[c.Value].(int); !ok {
		http.Error(w, "log in", http.StatusUnauthorized)
		return
	}
	upgrader.CheckOrigin = func(r *http.Request) bool {
		return r.Header.Get("Origin") == os.Getenv("FRONTEND_URL")
	}
	upgrader.Upgrade(w, r, nil)
}

var admins = websocket.Upgrader{CheckOrigin: func(r *http.Request) bool { return true }}

func has(r *http.Request) bool { return sessions[r.URL.Path] != nil }

func serveAdmins(w http.ResponseWriter, r *http.Request) {
	if !has(r) {
		return
	}
	admins.CheckOrigin = func(r *http.Request) bool {
		return r.Header.Get("Origin") == os.Getenv("FRONTEND_URL")
	}
	admins.Upgrade(w, r, nil)
}
