// It happens, and nothing is reported.
//
// executed: wildcard
// reported: wildcardcredentials/wildcard
// differs: nothing

package api

import (
	"net/http"
)

type server struct{ version string }

func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	for _, p := range []struct{ k, v string }{
		{"Access-Control-Allow-Origin", "*"},
		{"Access-Control-Allow-Credentials", "true"},
	} {
		w.Header().Set(p.k, p.v)
	}
}

var api = &server{}

func Handler(w http.ResponseWriter, r *http.Request) {
	api.ServeHTTP(w, r)
}
