// It is reported, and no answer shows it.
//
// executed: vary
// reported: varyorigin/missing
// differs: nothing

package api

import (
	"net/http"

	"strings"
)

func Handler(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")

	w.Header().Set("Access-Control-Allow-Origin", "*")

	parts := strings.Split(origin, "://")
	if len(parts) == 2 && parts[1] == "app.example.com" {
		for _, p := range []struct{ k, v string }{
			{"Access-Control-Allow-Origin", origin},
			{"Access-Control-Allow-Credentials", "true"},
		} {
			w.Header()[p.k] = []string{p.v}
		}
	}
}
