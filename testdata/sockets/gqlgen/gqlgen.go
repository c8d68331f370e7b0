package gqlgen

import (
	"net"
	"net/http"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/99designs/gqlgen/graphql/handler/transport"
	"github.com/gorilla/websocket"
)

// Cases are the functions of this package.
var Cases = map[string]func() func(net.Listener) error{"Zero": Zero, "Everyone": Everyone}

func serve(t transport.Websocket) func(net.Listener) error {
	h := handler.New(&graphql.ExecutableSchemaMock{})
	h.AddTransport(t)
	return func(l net.Listener) error { return http.Serve(l, h) }
}

func Zero() func(net.Listener) error { return serve(transport.Websocket{}) }

func Everyone() func(net.Listener) error {
	return serve(transport.Websocket{Upgrader: websocket.Upgrader{CheckOrigin: func(*http.Request) bool { return true }}})
}
