// It is reported, and no answer shows it.
//
// executed: vary
// reported: varyorigin/missing
// differs: nothing

package api

import (
	"net/http"
)

type site struct {
	name    string
	enabled bool
}

var sites = map[string]site{"https://app.example.com": {"a", true}}

func Handler(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")

	allow := "*"
	if sites[origin].enabled {
		allow = origin
	}
	w.Header().Add("Access-Control-Allow-Origin", allow)
}
