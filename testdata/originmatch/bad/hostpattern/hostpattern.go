// Package hostpattern has a pattern for the host of the Origin.
package hostpattern

import (
	"net/http"
	"net/url"
	"regexp"
)

// allow lets an origin in, with credentials.
func allow(w http.ResponseWriter, origin string) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Add("Vary", "Origin")
}

var ownHosts = regexp.MustCompile(`^(.*\.)?example\.com$`)

// Of a pattern for the host it is not known that it was meant to keep http out.
func hostPattern(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if u, err := url.Parse(origin); err == nil && ownHosts.MatchString(u.Hostname()) { // want "which is not encrypted, passes this check"
		allow(w, origin)
	}
}
