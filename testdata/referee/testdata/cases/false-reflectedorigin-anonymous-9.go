// It is reported, and no answer shows it.
//
// executed: vary
// reported: varyorigin/branch
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

var verboseConfig = struct {
	Enabled bool
	Level   string
}{}

func Handler(rw http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")

	if func(s string) bool { return sites[s].enabled }(origin) {
		rw.Header().Set("Access-Control-Allow-Origin", origin)

		rw.Header().Add("Vary", "Origin")
	}
	if verboseConfig.Enabled {
		rw.Header().Add("Access-Control-Allow-Credentials", "true")
	}
}

func Configure(verboseOn bool) {
	verboseConfig.Enabled = verboseOn
}
