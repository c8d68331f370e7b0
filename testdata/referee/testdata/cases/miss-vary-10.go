// It happens, and nothing is reported.
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

type site struct {
	name    string
	enabled bool
}

var sites = map[string]site{"https://app.example.com": {"a", true}}

func validate(s string) error {
	if !sites[s].enabled {
		return errOrigin
	}
	return nil
}

func Handler(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")

	if validate(origin) == nil {
		w.Header().Set("Access-Control-Allow-Origin", origin)

		w.Header().Set("Access-Control-Allow-Credentials", "true")

		w.Header().Set("Vary", "*")

	}
}
