// Package grpcweb has settings of gRPC-Web's wrapper that are right.
package grpcweb

import (
	"net/http"
	"strings"

	"github.com/improbable-eng/grpc-web/go/grpcweb"
	"google.golang.org/grpc"
)

// nobody is let in.
func nobody(s *grpc.Server) http.Handler { return grpcweb.WrapServer(s) }

func endpoints(s *grpc.Server) http.Handler {
	return grpcweb.WrapServer(s, grpcweb.WithCorsForRegisteredEndpointsOnly(false), grpcweb.WithAllowedRequestHeaders([]string{"*"}))
}

func listed(s *grpc.Server, origins map[string]bool) http.Handler {
	return grpcweb.WrapServer(s, grpcweb.WithOriginFunc(func(origin string) bool { return origins[origin] }))
}

func below(s *grpc.Server) http.Handler {
	return grpcweb.WrapServer(s, grpcweb.WithOriginFunc(func(origin string) bool {
		return strings.HasPrefix(origin, "https://") && strings.HasSuffix(origin, ".example.com")
	}))
}

func given(s *grpc.Server, allow func(string) bool) http.Handler {
	return grpcweb.WrapServer(s, grpcweb.WithOriginFunc(allow))
}
