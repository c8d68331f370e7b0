// An analyzer panics.
//
// executed: anonymous, vary
// reported: reflectedorigin/anonymous, varyorigin/branch
// differs: nothing

package api

import (
	"net/http"
)

func put(h http.Header, name, value string) {
	h.Set(name, value)
}

func prepare(resp http.ResponseWriter, req *http.Request) {
	origin := req.Header.Get("Origin")

	if origin == "" {
		return
	}

	resp.Header().Add("Vary", "Origin")
	put(resp.Header(), "Access-Control-Allow-Origin", origin)
}

func Handler(rw http.ResponseWriter, r *http.Request) {
	prepare(rw, r)
}
