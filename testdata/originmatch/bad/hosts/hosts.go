// Package hosts has tests of the host of the Origin that look-alikes pass.
package hosts

import (
	"net/http"
	"net/url"
	"strings"
)

// allow lets an origin in, with credentials.
func allow(w http.ResponseWriter, origin string) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Add("Vary", "Origin")
}

func host(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	u, err := url.Parse(origin)
	if err != nil {
		return
	}
	if strings.HasSuffix(u.Hostname(), "example.com") { // want "https://evilexample.com passes this check"
		allow(w, origin)
	}
}

func hostPart(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	u, err := url.Parse(origin)
	if err == nil && u.Scheme == "https" && strings.Contains(u.Host, "example.com") { // want "https://evilexample.com passes this check"
		allow(w, origin)
	}
}

func schemeOnly(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if u, err := url.Parse(origin); err == nil && u.Scheme == "https" { // want "^any site can read this response as the logged-in user: https://"
		allow(w, origin)
	}
}

// Casdoor is casdoor's check, before CVE-2024-41657 was mended: some of the
// origins that are let in begin with a host.
func casdoor(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	switch {
	case strings.HasPrefix(origin, "http://localhost"): // want `http://localhost\.evil\.example passes this check`
		allow(w, origin)
	case strings.HasPrefix(origin, "http://127.0.0.1"): // want `http://127\.0\.0\.1\.evil\.example passes this check`
		allow(w, origin)
	case strings.HasPrefix(origin, "http://casdoor-app"): // want `http://casdoor-app\.evil\.example passes this check`
		allow(w, origin)
	}
}
