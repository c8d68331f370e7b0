// What the first fixes leave is not right.
//
// executed: credentials
// reported: reflectedorigin/credentials
// differs: nothing

package api

import (
	"net/http"
)

type server struct{ version string }

func (s *server) ServeHTTP(resp http.ResponseWriter, req *http.Request) {
	origin := req.URL.Query().Get("origin")

	resp.Header().Set("Vary", "Origin")
	resp.Header().Add("Access-Control-Allow-Origin", "*")

	if origin != "" {
		resp.Header().Set("Access-Control-Allow-Origin", origin)
		resp.Header().Set("Access-Control-Allow-Credentials", "true")

	}
}

var api = &server{}

func Handler(w http.ResponseWriter, r *http.Request) {
	api.ServeHTTP(w, r)
}
