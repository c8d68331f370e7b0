// Package copied has a set of hosts of a setting, in which a * is for all.
package copied

import (
	"net/http"
	"net/url"
	"strings"
)

func hosts(list string) map[string]bool {
	set := make(map[string]bool)
	for _, h := range strings.Fields(list) {
		set[h] = true
	}
	return set
}

func serve(set map[string]bool) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		origin := r.Header.Get("Origin")
		u, err := url.Parse(origin)
		if err != nil || u.Scheme != "https" {
			return
		}
		if set["*"] || set[u.Hostname()] {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	}
}

func New(list string) http.Handler { return serve(hosts(list)) }
