// It is reported, and no answer shows it.
//
// executed: vary
// reported: varyorigin/missing
// differs: nothing

package api

import (
	"errors"

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

var errOrigin = errors.New("origin not allowed")

func validate(s string) error {
	if s == "https://app.example.com" {
		return nil
	}
	return errOrigin
}

func Handler(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")

	if validate(origin) == nil {
		writeHeaders(w, withHeader("Access-Control-Allow-Origin", origin))
	}
}
