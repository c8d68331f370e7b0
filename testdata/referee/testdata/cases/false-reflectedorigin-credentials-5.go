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

type policy struct{ name string }

var gatekeeper = &policy{}

func (p *policy) apply(writer http.ResponseWriter, request *http.Request) {
	origin := request.Header.Get("Origin")
	h := writer.Header()
	parts := strings.Split(origin, "://")
	if len(parts) == 2 && parts[1] == "app.example.com" {
		h.Set("Access-Control-Allow-Origin", origin)
		h.Set("Access-Control-Allow-Credentials", "true")

		h["Vary"] = append(h["Vary"], "Origin")
	}
}

func Handler(resp http.ResponseWriter, req *http.Request) {
	gatekeeper.apply(resp, req)
}
