// Package afterroutes has upgrades after which code looks who asks, but not of whoever
// is connected, or for nothing.
package afterroutes

import (
	"log"
	"net/http"

	"github.com/gorilla/websocket"
)

func anybody(*http.Request) bool { return true }

var routed = websocket.Upgrader{CheckOrigin: anybody} // want "this function accepts each Origin"

// What comes after is for other paths.
func byPath(w http.ResponseWriter, r *http.Request) {
	switch r.URL.Path {
	case "/ws":
		if conn, err := routed.Upgrade(w, r, nil); err == nil {
			conn.Close()
		}
	case "/api":
		if r.Header.Get("Authorization") != "Bearer secret" {
			http.Error(w, "no", http.StatusUnauthorized)
			return
		}
	}
}

var returned = websocket.Upgrader{CheckOrigin: anybody} // want "this function accepts each Origin"

func first(w http.ResponseWriter, r *http.Request) {
	if websocket.IsWebSocketUpgrade(r) {
		if conn, err := returned.Upgrade(w, r, nil); err == nil {
			conn.Close()
		}
		return
	}
	if r.Header.Get("Authorization") != "Bearer secret" {
		http.Error(w, "no", http.StatusUnauthorized)
	}
}

var counted = websocket.Upgrader{CheckOrigin: anybody} // want "this function accepts each Origin"

func note(r *http.Request) { log.Print("connected from ", r.Header.Get("Origin")) }

func noted(w http.ResponseWriter, r *http.Request) {
	conn, err := counted.Upgrade(w, r, nil)
	if err != nil {
		return
	}
	defer conn.Close()
	note(r)
}
