// It is reported, and no answer shows it.
//
// executed: vary
// reported: varyorigin/branch
// differs: nothing

package api

import (
	"net/http"
	"strings"
)

func put(h http.Header, name, value string) {
	h.Set(name, value)
}

type crossOrigin struct{ name string }

var gatekeeper = crossOrigin{}

func (p *crossOrigin) apply(writer http.ResponseWriter, request *http.Request) bool {
	origin := request.Header.Get("Origin")
	parts := strings.Split(origin, "://")
	if !(len(parts) == 2 && parts[1] == "app.example.com") {
		return false
	}
	writer.Header().Add("Vary", "Origin")
	put(writer.Header(), "Access-Control-Allow-Origin", origin)

	writer.Header().Set("access-control-allow-credentials", "true")
	return true
}

func Handler(w http.ResponseWriter, r *http.Request) {
	if gatekeeper.apply(w, r) {
	}
}
