package xnet

import (
	"errors"
	"net"
	"net/http"
	"strings"

	"golang.org/x/net/websocket"
)

// Cases are the functions of this package.
var Cases = map[string]func() func(net.Listener) error{
	"Handler": Handler, "Server": Server, "ServerOfHandler": ServerOfHandler, "Everyone": Everyone, "Checked": Checked, "Config": Config, "Suffix": Suffix, "Parsed": Parsed, "Present": Present,
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

func Config() func(net.Listener) error {
	return serve(websocket.Server{Handler: echo, Handshake: func(config *websocket.Config, r *http.Request) (err error) {
		if config.Origin, err = websocket.Origin(config, r); err != nil {
			return err
		}
		if config.Origin == nil || config.Origin.Host != "app.example.com" {
			return errors.New("another origin")
		}
		return nil
	}})
}

func Suffix() func(net.Listener) error {
	return serve(websocket.Server{Handler: echo, Handshake: func(_ *websocket.Config, r *http.Request) error {
		if !strings.HasSuffix(r.Header.Get("Origin"), "example.com") {
			return errors.New("another origin")
		}
		return nil
	}})
}

// RemoteAddr sends what the address of whom it is connected to is.
func RemoteAddr() func(net.Listener) error {
	return serve(websocket.Handler(func(ws *websocket.Conn) { ws.Write([]byte(ws.RemoteAddr().String())) }))
}

func Parsed() func(net.Listener) error {
	return serve(websocket.Server{Handler: echo, Handshake: func(config *websocket.Config, r *http.Request) error {
		_, err := websocket.Origin(config, r)
		return err
	}})
}

func Present() func(net.Listener) error {
	return serve(websocket.Server{Handler: echo, Handshake: func(config *websocket.Config, r *http.Request) (err error) {
		config.Origin, err = websocket.Origin(config, r)
		if err == nil && config.Origin == nil {
			return errors.New("null origin")
		}
		return err
	}})
}
