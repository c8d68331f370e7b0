package grpcweb

import (
	"net/http"

	"github.com/improbable-eng/grpc-web/go/grpcweb"
)

// Cases are the functions of this package.
var Cases = map[string]func() http.Handler{
	"Nothing":             Nothing,
	"CheckTrue":           CheckTrue,
	"CheckTrueEverywhere": CheckTrueEverywhere,
	"Endpoints":           Endpoints,
}

type handler struct{ *grpcweb.WrappedGrpcServer }

// ServeHTTP asks as a client of gRPC does.
func (h handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	r.Method = "POST"
	r.Header.Set("Content-Type", "application/grpc-web")
	h.WrappedGrpcServer.ServeHTTP(w, r)
}

func Nothing() http.Handler {
	return handler{grpcweb.WrapHandler(http.NotFoundHandler())}
}

func CheckTrue() http.Handler {
	return handler{grpcweb.WrapHandler(http.NotFoundHandler(), grpcweb.WithOriginFunc(func(string) bool { return true }))}
}

func CheckTrueEverywhere() http.Handler {
	return handler{grpcweb.WrapHandler(http.NotFoundHandler(), grpcweb.WithOriginFunc(func(string) bool { return true }), grpcweb.WithCorsForRegisteredEndpointsOnly(false))}
}

func Endpoints() http.Handler {
	return handler{grpcweb.WrapHandler(http.NotFoundHandler(), grpcweb.WithCorsForRegisteredEndpointsOnly(false))}
}
