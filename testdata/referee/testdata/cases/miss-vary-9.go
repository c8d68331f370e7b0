// It happens, and nothing is reported.
//
// executed: credentials, vary
// reported: nothing
// differs: miss credentials, miss vary

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
