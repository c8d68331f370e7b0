// It happens, and nothing is reported.
//
// executed: credentials, vary
// reported: reflectedorigin/credentials, varyorigin/missing
// differs: nothing

package api

import (
	"net/http"
)

func Handler(w http.ResponseWriter, r *http.Request) {
	for _, p := range []struct{ k, v string }{
		{"Access-Control-Allow-Credentials", "true"},
		{"Access-Control-Allow-Origin", r.Header.Get("Origin")},
	} {
		w.Header().Set(p.k, p.v)
	}
}
