// It is reported, and no answer shows it.
//
// executed: anonymous
// reported: reflectedorigin/anonymous
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

func Handler(w http.ResponseWriter, r *http.Request) {
	writeHeaders(w, withHeader("Access-Control-Allow-Origin", r.Header.Get("Origin")))
	w.Header().Set("Cache-Control", "no-store")
}
