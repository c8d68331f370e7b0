// Package good has upgraders that let in who should be.
package good

import (
	"net/http"
	"net/url"
	"os"
	"slices"
	"strings"

	"github.com/gorilla/websocket"
)

// The library compares the Origin with the host.
var sameOrigin = websocket.Upgrader{ReadBufferSize: 1024}

func usesSameOrigin(w http.ResponseWriter, r *http.Request) {
	if conn, err := sameOrigin.Upgrade(w, r, nil); err == nil {
		conn.Close()
	}
}

var explicitly = websocket.Upgrader{CheckOrigin: nil}

func usesExplicitly(w http.ResponseWriter, r *http.Request) {
	if conn, err := explicitly.Upgrade(w, r, nil); err == nil {
		conn.Close()
	}
}

var origins = []string{"https://app.example.com", "https://admin.example.com"}

var listed = websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
	return slices.Contains(origins, r.Header.Get("Origin"))
}}

var sameHost = websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
	origin := r.Header.Get("Origin")
	if origin == "" {
		return true
	}
	u, err := url.Parse(origin)
	return err == nil && strings.EqualFold(u.Host, r.Host)
}}

func below() *websocket.Upgrader {
	return &websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
		origin := r.Header.Get("Origin")
		return strings.HasPrefix(origin, "https://") && strings.HasSuffix(origin, ".example.com")
	}}
}

// What is given by others is believed.
func given(check func(*http.Request) bool) *websocket.Upgrader {
	return &websocket.Upgrader{CheckOrigin: check}
}

// Whoever runs the program has chosen that.
func switched(allowAll bool) *websocket.Upgrader {
	return &websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
		if allowAll {
			return true
		}
		return r.Header.Get("Origin") == "https://"+r.Host
	}}
}

func star() *websocket.Upgrader {
	allowed := os.Getenv("ALLOWED_ORIGIN")
	return &websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
		return allowed == "*" || r.Header.Get("Origin") == allowed
	}}
}

// A token that no other site knows decides.
func token(secret string) *websocket.Upgrader {
	return &websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
		return r.URL.Query().Get("token") == secret
	}}
}

var closed = websocket.Upgrader{CheckOrigin: func(*http.Request) bool { return false }}

func dial(url string) (*websocket.Conn, error) {
	conn, _, err := websocket.DefaultDialer.Dial(url, nil)
	return conn, err
}
