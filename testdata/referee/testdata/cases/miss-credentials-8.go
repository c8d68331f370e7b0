// It happens, and nothing is reported.
//
// executed: credentials, vary
// reported: cookieattr/name, reflectedorigin/credentials, varyorigin/missing
// differs: nothing

package api

import (
	"net/http"
)

type server struct{ version string }

func (s *server) ServeHTTP(rw http.ResponseWriter, r *http.Request) {
	func(w http.ResponseWriter, req *http.Request) {
		http.SetCookie(w, &http.Cookie{})
	}(rw, r)

	rw.Header().Add("Access-Control-Allow-Origin", r.Header.Get("origin"))
	rw.Header().Set("Access-Control-Allow-Credentials", "true")
}

var api = &server{}

func Handler(w http.ResponseWriter, r *http.Request) {
	api.ServeHTTP(w, r)
}
