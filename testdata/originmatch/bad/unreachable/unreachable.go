// Package unreachable has checks that let in origins which nobody else can have, or
// which no browser sends.
package unreachable

import (
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

// Such names are keys, and Tor encrypts by itself.
func onion(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if strings.HasSuffix(origin, "abcdefghijklmnop.onion") || // want "https://evilabcdefghijklmnop.onion passes this check"
		origin == "http://qrstuvwxyz234567.onion" { // want "http://qrstuvwxyz234567.onion, which is not encrypted"
		allow(w, origin)
	}
}

// Names and addresses of networks that are somebody's own.
func ownNetwork(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	switch origin {
	case "http://nas.home.arpa", // want "http://nas.home.arpa, which is not encrypted"
		"http://100.64.1.2:8080", // want "http://100.64.1.2:8080, which is not encrypted"
		"http://10.1.2.3",
		"http://172.16.1.2",
		"http://192.168.1.2",
		"http://169.254.1.2",
		"http://[fd00::1]",
		"http://[fe80::1]",
		"http://nas.local",
		"http://app.internal",
		"http://app.test",
		"http://app.localhost",
		"http://nas":
		allow(w, origin)
	}
}

func ownDomains(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	u, err := url.Parse(origin)
	if err != nil {
		return
	}
	if strings.HasSuffix(u.Hostname(), ".home.arpa") || // want "https://evil.home.arpa passes this check"
		strings.HasSuffix(u.Hostname(), ".local") ||
		strings.HasSuffix(u.Hostname(), "corp.internal") ||
		strings.HasSuffix(u.Hostname(), "app.test") ||
		strings.HasSuffix(u.Hostname(), ".shop.example") {
		allow(w, origin)
	}
}

// No browser asks there.
func portZero(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if origin == "http://app.example.com:0" { // want "http://app.example.com:0, which is not encrypted"
		allow(w, origin)
	}
}

// Only those who are one can have such a name.
func closed(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	u, err := url.Parse(origin)
	if err != nil {
		return
	}
	if strings.HasSuffix(u.Hostname(), "example.edu") || // want "https://evilexample.edu passes this check"
		strings.HasSuffix(u.Hostname(), "example.ac.uk") { // want "https://evilexample.ac.uk passes this check"
		allow(w, origin)
	}
}

// All of what ends so belongs to those of that kind.
var agencies = regexp.MustCompile(`^https://[a-z]+\.gov$`)

func kind(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if agencies.MatchString(origin) { // want "https://evila.gov passes this check"
		allow(w, origin)
	}
}
