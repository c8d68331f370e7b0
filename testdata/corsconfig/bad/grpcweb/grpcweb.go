// Package grpcweb has settings of gRPC-Web's wrapper that err.
package grpcweb

import (
	"net/http"
	"strings"

	"github.com/improbable-eng/grpc-web/go/grpcweb"
	"google.golang.org/grpc"
)

func accepts(s *grpc.Server) http.Handler {
	return grpcweb.WrapServer(s,
		grpcweb.WithOriginFunc(func(origin string) bool { return true }), // want "this function accepts each origin"
		grpcweb.WithWebsockets(true))
}

func anyOrigin(string) bool { return true }

func options(h http.Handler) http.Handler {
	opts := []grpcweb.Option{
		grpcweb.WithCorsForRegisteredEndpointsOnly(false),
		grpcweb.WithOriginFunc(anyOrigin), // want "this function accepts each origin"
	}
	return grpcweb.WrapHandler(h, opts...)
}

func suffix(s *grpc.Server) http.Handler {
	return grpcweb.WrapServer(s, grpcweb.WithOriginFunc(func(origin string) bool {
		return strings.HasSuffix(origin, "example.com") // want "https://evilexample.com"
	}))
}
