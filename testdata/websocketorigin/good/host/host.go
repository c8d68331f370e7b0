// Package host has functions that look at more than the Host, or where somebody has
// chosen.
package host

import (
	"net/http"
	"net/url"
	"strings"

	"github.com/gorilla/websocket"
)

type config struct {
	Host, Token string
	Hosts       []string
	Local       bool
}

var conf config

func andOrigin() *websocket.Upgrader {
	return &websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
		return r.Host == conf.Host && r.Header.Get("Origin") == "https://"+r.Host
	}}
}

func orOrigin() *websocket.Upgrader {
	return &websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
		return r.Host == conf.Host || r.Header.Get("Origin") == "https://app.example.com"
	}}
}

func isSameHost() *websocket.Upgrader {
	return &websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
		u, err := url.Parse(r.Header.Get("Origin"))
		return err == nil && strings.EqualFold(u.Host, r.Host)
	}}
}

func andToken() *websocket.Upgrader {
	return &websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
		return r.Host == conf.Host && r.URL.Query().Get("token") == conf.Token
	}}
}

func andKey() *websocket.Upgrader {
	return &websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
		return r.Host == conf.Host && r.Header.Get("X-Api-Key") == conf.Token
	}}
}

func andAddress() *websocket.Upgrader {
	return &websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
		return r.Host == conf.Host && strings.HasPrefix(r.RemoteAddr, "127.0.0.1:")
	}}
}

func chosen() *websocket.Upgrader {
	return &websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
		return conf.Local && r.Host == conf.Host
	}}
}

func refused() *websocket.Upgrader {
	return &websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
		for _, h := range conf.Hosts {
			if h == r.Host {
				return false
			}
		}
		return r.Host != conf.Host && r.Header.Get("Sec-Fetch-Site") == "same-origin"
	}}
}

func posted() *websocket.Upgrader {
	return &websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
		return r.Method == http.MethodPost || r == nil || r.Header.Get("Upgrade") == ""
	}}
}

func handshake() *websocket.Upgrader {
	return &websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
		return websocket.IsWebSocketUpgrade(r) && r.Header.Get("Origin") == "https://app.example.com"
	}}
}
