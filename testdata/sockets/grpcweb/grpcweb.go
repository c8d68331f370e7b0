package grpcweb

import (
	"net"
	"net/http"

	"github.com/improbable-eng/grpc-web/go/grpcweb"
)

// Cases are the functions of this package.
var Cases = map[string]func() func(net.Listener) error{
	"Zero": Zero, "Everyone": Everyone, "Listed": Listed,
}

// serve has browsers ask for the protocol without which the library sees no WebSocket.
func serve(options ...grpcweb.Option) func(net.Listener) error {
	options = append(options, grpcweb.WithWebsockets(true), grpcweb.WithCorsForRegisteredEndpointsOnly(false))
	h := grpcweb.WrapHandler(http.NotFoundHandler(), options...)
	asks := func(w http.ResponseWriter, r *http.Request) {
		r.Header.Set("Sec-WebSocket-Protocol", "grpc-websockets")
		h.ServeHTTP(w, r)
	}
	return func(l net.Listener) error { return http.Serve(l, http.HandlerFunc(asks)) }
}

func Zero() func(net.Listener) error { return serve(grpcweb.WithWebsockets(true)) }

func Everyone() func(net.Listener) error {
	return serve(grpcweb.WithWebsocketOriginFunc(func(*http.Request) bool { return true }))
}

func Listed() func(net.Listener) error {
	return serve(grpcweb.WithWebsocketOriginFunc(isApp))
}

func isApp(r *http.Request) bool { return r.Header.Get("Origin") == "https://app.example.com" }
