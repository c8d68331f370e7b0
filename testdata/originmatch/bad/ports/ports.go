// Package ports has checks that only origins with a port come to.
package ports

import (
	"net"
	"net/http"
	"net/url"
	"regexp"
	"strings"
)

// allow lets an origin in, with credentials.
func allow(w http.ResponseWriter, origin string) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Add("Vary", "Origin")
}

// Without a port there is an error.
func split(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	u, err := url.Parse(origin)
	if err != nil {
		return
	}
	host, _, err := net.SplitHostPort(u.Host)
	if err != nil {
		return
	}
	if strings.HasSuffix(host, "example.com") { // want "^https://evilexample.com:8443 passes this check"
		allow(w, origin)
	}
}

func splitPort(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	host, port, err := net.SplitHostPort(strings.TrimPrefix(origin, "https://"))
	if err == nil && port == "9443" && strings.Contains(host, "example.com") { // want "^https://evilexample.com:9443 passes this check"
		allow(w, origin)
	}
}

func parsed(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	u, err := url.Parse(origin)
	if err == nil && u.Port() == "3000" && strings.HasPrefix(u.Hostname(), "app.") { // want "^https://app.evil.example:3000 passes this check"
		allow(w, origin)
	}
}

// All who have the port come in.
func portAlone(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	u, err := url.Parse(origin)
	if err == nil && u.Port() == "3000" { // want "^https://evil.example:3000 passes this check"
		allow(w, origin)
	}
}

// So do all who have one.
func anyPort(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if _, _, err := net.SplitHostPort(strings.TrimPrefix(origin, "https://")); err == nil { // want "http://evil.example passes this check"
		allow(w, origin)
	}
}

// A part of the host is looked for, and a port.
func bothEnds(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if strings.HasPrefix(origin, "http://192.168.") && strings.HasSuffix(origin, ":3000") { // want "^http://192.168.evil.example:3000 passes this check"
		allow(w, origin)
	}
}

var (
	lan     = regexp.MustCompile(`^http://192\.168\..*:3000$`)
	lanPort = regexp.MustCompile(`^http://192\.168\..+:\d+$`)
	digits  = regexp.MustCompile(`:\d+$`)
)

func pattern(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if lan.MatchString(origin) { // want "^http://192.168.evil.example:3000 passes this check"
		allow(w, origin)
	}
	if lanPort.MatchString(origin) { // want "^http://192.168.evil.example:1 passes this check"
		allow(w, origin)
	}
}

func patternOfPort(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if strings.HasPrefix(origin, "https://app.") && digits.MatchString(origin) { // want "^https://app.evil.example:1 passes this check"
		allow(w, origin)
	}
}
