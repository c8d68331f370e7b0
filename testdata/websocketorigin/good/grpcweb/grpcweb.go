// Package grpcweb has WebSockets of grpc-web that let their own pages in, or none.
package grpcweb

import (
	"net/http"

	"github.com/improbable-eng/grpc-web/go/grpcweb"
)

func sameOrigin(h http.Handler) http.Handler {
	return grpcweb.WrapHandler(h, grpcweb.WithWebsockets(true))
}

func listed(h http.Handler) http.Handler {
	return grpcweb.WrapHandler(h, grpcweb.WithWebsockets(true), grpcweb.WithWebsocketOriginFunc(func(r *http.Request) bool {
		return r.Header.Get("Origin") == "https://app.example.com"
	}))
}

// Without WithWebsockets there are none.
func none(h http.Handler) http.Handler {
	return grpcweb.WrapHandler(h, grpcweb.WithWebsocketOriginFunc(func(*http.Request) bool { return true }))
}

func chosen(h http.Handler, sockets bool) http.Handler {
	return grpcweb.WrapHandler(h, grpcweb.WithWebsockets(sockets), grpcweb.WithWebsocketOriginFunc(func(*http.Request) bool { return true }))
}

func off(h http.Handler) http.Handler {
	return grpcweb.WrapHandler(h, grpcweb.WithWebsockets(false), grpcweb.WithWebsocketOriginFunc(func(*http.Request) bool { return true }))
}
