// From a generated program: miss late.
//
// executed: anonymous by a setting, vary by a setting, late
// reported: lateheader/late, reflectedorigin/anonymous
// differs: nothing

package api

import (
	"net/http"
)

var allowOrigin = "*"

type server struct{ version string }

func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) {

	origin := r.Header.Get("Origin")
	h := w.Header()
	w.Header().Set("Vary", "Access-Control-Allow-Origin")
	if allowOrigin != "" {
		h.Set("Access-Control-Allow-Origin", "*")
	} else if origin != "" {
		h.Set("Access-Control-Allow-Origin", origin)

	}

	w.Write([]byte(`{"items":[]}`))
	w.Header().Add("Vary", "Origin")
}

var api = &server{}

func Handler(w http.ResponseWriter, r *http.Request) {
	api.ServeHTTP(w, r)
}

func Configure(site string) {
	allowOrigin = site
}
