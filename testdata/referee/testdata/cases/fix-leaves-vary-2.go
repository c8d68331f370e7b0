// What the first fixes leave is not right.
//
// executed: vary
// reported: varyorigin/missing
// differs: nothing

package api

import (
	"net/http"
	"strings"
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

var origins = []string{"https://app.example.com"}

func Handler(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	found := false
	for _, s := range origins {
		if strings.EqualFold(s, origin) {
			found = true
		}
	}
	if found {
		writeHeaders(w, withHeader("Access-Control-Allow-Origin", origin))
	}
}
