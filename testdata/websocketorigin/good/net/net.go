// Package net has handlers that let in who should be.
package net

import (
	"errors"
	"io"
	"net/http"
	"os"

	"golang.org/x/net/websocket"
)

func echo(ws *websocket.Conn) { io.Copy(ws, ws) }

func sameOrigin(config *websocket.Config, r *http.Request) (err error) {
	config.Origin, err = websocket.Origin(config, r)
	if err != nil || config.Origin == nil || config.Origin.Host != r.Host {
		return errors.New("another origin")
	}
	return nil
}

func server(mux *http.ServeMux) {
	mux.Handle("/echo", websocket.Server{Handler: echo, Handshake: sameOrigin})
	mux.Handle("/other", websocket.Server{Handler: websocket.Handler(echo), Handshake: sameOrigin})
}

// The function itself looks.
func looks(mux *http.ServeMux) {
	mux.Handle("/echo", websocket.Handler(func(ws *websocket.Conn) {
		if ws.Config().Origin.Host != "app.example.com" {
			ws.Close()
			return
		}
		io.Copy(ws, ws)
	}))
}

func before(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Origin") != "https://app.example.com" {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	websocket.Handler(echo).ServeHTTP(w, r)
}

type handlers struct{ echo websocket.Handler }

var hosts = map[string]bool{"app.example.com": true}

func isKnown(host string) bool { return hosts[host] }

func ofFunction(config *websocket.Config, r *http.Request) error {
	origin, err := websocket.Origin(config, r)
	if err != nil {
		return err
	}
	if !isKnown(origin.Host) {
		return errors.New("another origin")
	}
	return nil
}

func ofSetting(config *websocket.Config, r *http.Request) (err error) {
	config.Origin, err = websocket.Origin(config, r)
	if err == nil && config.Origin == nil {
		return errors.New("null origin")
	}
	if err == nil && config.Origin.String() != os.Getenv("FRONT") {
		return errors.New("another origin")
	}
	return err
}

func ofName(config *websocket.Config, r *http.Request) error {
	origin, err := websocket.Origin(config, r)
	if err == nil && origin != nil && origin.Hostname() == "app.example.com" {
		return nil
	}
	return errors.New("another origin")
}

func compared(mux *http.ServeMux) {
	mux.Handle("/function", websocket.Server{Handler: echo, Handshake: ofFunction})
	mux.Handle("/setting", websocket.Server{Handler: echo, Handshake: ofSetting})
	mux.Handle("/name", websocket.Server{Handler: echo, Handshake: ofName})
}
