// It is reported, and no answer shows it.
//
// executed: nothing
// reported: nothing
// differs: nothing

package api

import (
	"errors"

	"net/http"
)

func check(s string) error {
	if s == "https://app.example.com" {
		return nil
	}
	return errors.New("origin not allowed")
}

func put(h http.Header, name, value string) {
	h.Set(name, value)
}

func Handler(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")

	w.Header().Add("Vary", "Origin")

	if check(origin) == nil {
		put(w.Header(), "Access-Control-Allow-Origin", origin)
		put(w.Header(), "Access-Control-Allow-Credentials", "true")

	}
}
