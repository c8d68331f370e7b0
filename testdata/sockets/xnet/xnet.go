package xnet

import (
	"errors"
	"net"
	"net/http"

	"golang.org/x/net/websocket"
)

// Cases are the functions of this package.
var Cases = map[string]func() func(net.Listener) error{
	"Handler": Handler, "Server": Server, "ServerOfHandler": ServerOfHandler, "Everyone": Everyone, "Checked": Checked,
}

func serve(h http.Handler) func(net.Listener) error {
	return func(l net.Listener) error { return http.Serve(l, h) }
}

func echo(*websocket.Conn) {}

func Handler() func(net.Listener) error { return serve(websocket.Handler(echo)) }

func Server() func(net.Listener) error { return serve(websocket.Server{Handler: echo}) }

func ServerOfHandler() func(net.Listener) error {
	return serve(websocket.Server{Handler: websocket.Handler(echo)})
}

func Everyone() func(net.Listener) error {
	return serve(websocket.Server{Handler: echo, Handshake: func(*websocket.Config, *http.Request) error { return nil }})
}

func Checked() func(net.Listener) error {
	return serve(websocket.Server{Handler: echo, Handshake: func(_ *websocket.Config, r *http.Request) error {
		if r.Header.Get("Origin") != "https://app.example.com" {
			return errors.New("another origin")
		}
		return nil
	}})
}
