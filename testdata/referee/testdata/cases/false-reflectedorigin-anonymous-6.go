// It is reported, and no answer shows it.
//
// executed: vary
// reported: varyorigin/branch
// differs: nothing

package api

import (
	"errors"

	"net/http"
)

var errOrigin = errors.New("origin not allowed")

func verifyOrigin(s string) error {
	if s == "https://app.example.com" {
		return nil
	}
	return errOrigin
}

func Handler(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")

	if verifyOrigin(origin) == nil {
		w.Header().Set("Vary", "Origin")

		w.Header().Add("Access-Control-Allow-Origin", origin)

	}
}
