package gorilla

import (
	"net"
	"net/http"
	"slices"
	"strings"

	"github.com/gorilla/websocket"
)

// Cases are the functions of this package.
var Cases = map[string]func() func(net.Listener) error{
	"Zero": Zero, "Nil": Nil, "Everyone": Everyone, "Listed": Listed, "Suffix": Suffix, "Contains": Contains, "Package": Package,
	"EmptyList": EmptyList, "AnyScheme": AnyScheme,
}

func serve(u *websocket.Upgrader) func(net.Listener) error {
	return func(l net.Listener) error {
		return http.Serve(l, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if conn, err := u.Upgrade(w, r, nil); err == nil {
				conn.Close()
			}
		}))
	}
}

func Zero() func(net.Listener) error { return serve(&websocket.Upgrader{}) }

func Nil() func(net.Listener) error { return serve(&websocket.Upgrader{CheckOrigin: nil}) }

func Everyone() func(net.Listener) error {
	return serve(&websocket.Upgrader{CheckOrigin: func(*http.Request) bool { return true }})
}

func Listed() func(net.Listener) error {
	return serve(&websocket.Upgrader{CheckOrigin: func(r *http.Request) bool { return r.Header.Get("Origin") == "https://app.example.com" }})
}

func Suffix() func(net.Listener) error {
	return serve(&websocket.Upgrader{CheckOrigin: func(r *http.Request) bool { return strings.HasSuffix(r.Header.Get("Origin"), "example.com") }})
}

func Contains() func(net.Listener) error {
	return serve(&websocket.Upgrader{CheckOrigin: func(r *http.Request) bool { return strings.Contains(r.Header.Get("Origin"), "app.example.com") }})
}

func Package() func(net.Listener) error {
	return func(l net.Listener) error {
		return http.Serve(l, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if conn, err := websocket.Upgrade(w, r, nil, 1024, 1024); err == nil {
				conn.Close()
			}
		}))
	}
}

var configured []string

func EmptyList() func(net.Listener) error {
	return serve(&websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
		return len(configured) == 0 || slices.Contains(configured, r.Header.Get("Origin"))
	}})
}

// Configure is how the list comes about.
func Configure(origins ...string) { configured = origins }

func AnyScheme() func(net.Listener) error {
	return serve(&websocket.Upgrader{CheckOrigin: func(r *http.Request) bool { return strings.HasSuffix(r.Header.Get("Origin"), ".example.com") }})
}
