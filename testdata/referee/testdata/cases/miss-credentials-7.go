// It happens, and nothing is reported.
//
// executed: credentials
// reported: cookieattr/name, reflectedorigin/credentials
// differs: nothing

package api

import (
	"net/http"
)

type crossOrigin struct{ name string }

var gatekeeper = &crossOrigin{}

func (p *crossOrigin) apply(w http.ResponseWriter, r *http.Request) bool {
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))

	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	return true
}

func Handler(resp http.ResponseWriter, req *http.Request) {
	http.SetCookie(resp, &http.Cookie{})
	if gatekeeper.apply(resp, req) {
	}
}
