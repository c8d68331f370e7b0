// Package customheader has upgrades of requests whose headers are looked at, but are
// those that browsers send by themselves, or need not be there.
package customheader

import (
	"context"
	"log"
	"net/http"
	"strings"

	"github.com/gorilla/websocket"
)

func anybody(*http.Request) bool { return true }

func upgrade(u *websocket.Upgrader, w http.ResponseWriter, r *http.Request) {
	if conn, err := u.Upgrade(w, r, nil); err == nil {
		conn.Close()
	}
}

func byProtocol(w http.ResponseWriter, r *http.Request) {
	if !strings.EqualFold(r.Header.Get("Upgrade"), "websocket") || r.Header.Get("Sec-WebSocket-Version") != "13" {
		http.Error(w, "no", http.StatusBadRequest)
		return
	}
	upgrade(&websocket.Upgrader{CheckOrigin: anybody}, w, r) // want "this function accepts each Origin"
}

func byProxy(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("X-Forwarded-Proto") != "https" || r.Header.Get("User-Agent") == "" {
		http.Error(w, "no", http.StatusBadRequest)
		return
	}
	upgrade(&websocket.Upgrader{CheckOrigin: anybody}, w, r) // want "this function accepts each Origin"
}

type key struct{}

func numbered(w http.ResponseWriter, r *http.Request) {
	id := r.Header.Get("X-Request-Id")
	if id == "" {
		id = "none"
	}
	log.Print(id, r.Header.Get("X-Trace"))
	r = r.WithContext(context.WithValue(r.Context(), key{}, id))
	upgrade(&websocket.Upgrader{CheckOrigin: anybody}, w, r) // want "this function accepts each Origin"
}

// To compare the header is no answer yet.
func noted(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("X-Client") == "app" {
		log.Print("from the app")
	}
	upgrade(&websocket.Upgrader{CheckOrigin: anybody}, w, r) // want "this function accepts each Origin"
}
