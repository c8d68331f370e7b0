// What the first fixes leave is not right.
//
// executed: credentials, vary
// reported: reflectedorigin/anonymous, varyorigin/missing
// differs: false reflectedorigin/anonymous, fix leaves vary, fix shuts out the allowed origin, miss credentials, variant calls in closures: loses reflectedorigin, variant calls in closures: loses varyorigin

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
