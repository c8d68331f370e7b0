// It happens, and nothing is reported.
//
// executed: wildcard
// reported: wildcardcredentials/wildcard
// differs: nothing

package api

import (
	"net/http"
)

type headerOption func(http.Header)

func withHeader(name, value string) headerOption {
	return func(h http.Header) { h.Set(name, value) }
}

func writeHeaders(w http.ResponseWriter, options ...headerOption) {
	for _, o := range options {
		o(w.Header())
	}
}

type server struct{ version string }

func (s *server) ServeHTTP(writer http.ResponseWriter, request *http.Request) {
	writer.Header().Add("Vary", "Origin")
	writeHeaders(writer, withHeader("Access-Control-Allow-Origin", "*"))
	writer.Header().Set("Access-Control-Allow-Credentials", "true")
}

var api = &server{}

func Handler(w http.ResponseWriter, r *http.Request) {
	api.ServeHTTP(w, r)
}
