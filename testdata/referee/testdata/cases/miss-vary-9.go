// It happens, and nothing is reported.
//
// executed: credentials, vary
// reported: reflectedorigin/credentials, varyorigin/missing
// differs: nothing

package api

import (
	"net/http"
)

type server struct{ version string }

func (s *server) ServeHTTP(rw http.ResponseWriter, r *http.Request) {
	write := rw.Header().Set

	write("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	write("Access-Control-Allow-Credentials", "true")
}

var api = &server{}

func Handler(w http.ResponseWriter, r *http.Request) {
	api.ServeHTTP(w, r)
}
