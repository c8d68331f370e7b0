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

func verifyOrigin(s string) error {
	if s == "https://app.example.com" {
		return nil
	}
	return errors.New("origin not allowed")
}

func Handler(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")

	w.Header().Set("Vary", "Accept-Encoding, origin")

	if verifyOrigin(origin) == nil {
		for k, v := range map[string]string{
			"Access-Control-Allow-Origin":      origin,
			"Access-Control-Allow-Credentials": "true",
		} {
			w.Header().Set(k, v)
		}
	}
}
