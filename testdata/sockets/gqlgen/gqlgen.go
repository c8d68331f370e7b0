package gqlgen

import (
	"net"
	"net/http"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/99designs/gqlgen/graphql/handler/transport"
	"github.com/coder/websocket"
)

// Cases are the functions of this package. Versions before 0.17.91 or so have a
// gorilla/websocket Upgrader in the place of the Implementation.
var Cases = map[string]func() func(net.Listener) error{
	"Zero": Zero, "Implementation": Implementation, "Everyone": Everyone, "Star": Star, "Listed": Listed, "NoDot": NoDot,
}

func serve(t transport.Websocket) func(net.Listener) error {
	h := handler.New(&graphql.ExecutableSchemaMock{})
	h.AddTransport(t)
	return func(l net.Listener) error { return http.Serve(l, h) }
}

func Zero() func(net.Listener) error { return serve(transport.Websocket{}) }

func Implementation() func(net.Listener) error {
	return serve(transport.Websocket{Implementation: transport.CoderWebsocketImplementation{}})
}

func Everyone() func(net.Listener) error {
	return serve(transport.Websocket{Implementation: transport.CoderWebsocketImplementation{
		AcceptOptions: websocket.AcceptOptions{InsecureSkipVerify: true},
	}})
}

func Star() func(net.Listener) error {
	return serve(transport.Websocket{Implementation: transport.CoderWebsocketImplementation{
		AcceptOptions: websocket.AcceptOptions{OriginPatterns: []string{"*"}},
	}})
}

func Listed() func(net.Listener) error {
	return serve(transport.Websocket{Implementation: transport.CoderWebsocketImplementation{
		AcceptOptions: websocket.AcceptOptions{OriginPatterns: []string{"https://x.example.com", "*.example.com"}},
	}})
}

func NoDot() func(net.Listener) error {
	return serve(transport.Websocket{Implementation: transport.CoderWebsocketImplementation{
		AcceptOptions: websocket.AcceptOptions{OriginPatterns: []string{"*example.com"}},
	}})
}
