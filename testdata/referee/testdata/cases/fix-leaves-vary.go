// What the first fixes leave is not right.
//
// executed: credentials, vary
// reported: reflectedorigin/credentials, varyorigin/missing
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

func Handler(writer http.ResponseWriter, request *http.Request) {
	origin := request.Header.Get("Origin")

	if origin != "" {
		writeHeaders(writer, withHeader("Access-Control-Allow-Origin", origin), withHeader("Access-Control-Allow-Credentials", "true"))
	}
}
