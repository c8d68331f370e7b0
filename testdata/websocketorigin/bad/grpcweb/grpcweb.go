// Package grpcweb has WebSockets of grpc-web that let anybody in.
package grpcweb

import (
	"net/http"
	"strings"

	"github.com/improbable-eng/grpc-web/go/grpcweb"
)

func everyone(h http.Handler) http.Handler {
	return grpcweb.WrapHandler(h,
		grpcweb.WithWebsockets(true),
		grpcweb.WithWebsocketOriginFunc(func(*http.Request) bool { return true }), // want "this function accepts each Origin"
	)
}

func suffix(h http.Handler) http.Handler {
	options := []grpcweb.Option{grpcweb.WithWebsockets(true)}
	options = append(options, grpcweb.WithWebsocketOriginFunc(isOurs))
	return grpcweb.WrapHandler(h, options...)
}

func isOurs(r *http.Request) bool {
	return strings.HasSuffix(r.Header.Get("Origin"), "example.com") // want "https://evilexample.com passes this check"
}
