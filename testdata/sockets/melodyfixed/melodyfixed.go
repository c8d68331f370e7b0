package melodyfixed

import (
	"net"
	"net/http"
	"strings"

	"github.com/gorilla/websocket"
	"github.com/olahol/melody"
)

// Cases are the functions of this package, apart from those that change nothing.
var Cases = map[string]func() func(net.Listener) error{"Nil": Nil, "Everyone": Everyone, "Replaced": Replaced, "Suffix": Suffix}

func Nil() func(net.Listener) error {
	m := melody.New()
	m.Upgrader.CheckOrigin = nil
	return serve(m)
}

func Everyone() func(net.Listener) error {
	m := melody.New()
	m.Upgrader.CheckOrigin = func(*http.Request) bool { return true }
	return serve(m)
}

func Replaced() func(net.Listener) error {
	m := melody.New()
	m.Upgrader = &websocket.Upgrader{}
	return serve(m)
}

func Suffix() func(net.Listener) error {
	m := melody.New()
	m.Upgrader.CheckOrigin = func(r *http.Request) bool { return strings.HasSuffix(r.Header.Get("Origin"), "example.com") }
	return serve(m)
}

func serve(m *melody.Melody) func(net.Listener) error {
	return func(l net.Listener) error {
		return http.Serve(l, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { m.HandleRequest(w, r) }))
	}
}
