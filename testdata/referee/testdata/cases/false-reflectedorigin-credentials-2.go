// It is reported, and no answer shows it.
//
// executed: vary
// reported: reflectedorigin/credentials, varyorigin/missing
// differs: false reflectedorigin/credentials, fix brings wildcardcredentials/wildcard, fix shuts out the allowed origin, variant eight unrelated ifs: loses reflectedorigin, variant eight unrelated ifs: loses varyorigin, variant name extracted: loses reflectedorigin, variant name extracted: loses varyorigin

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
