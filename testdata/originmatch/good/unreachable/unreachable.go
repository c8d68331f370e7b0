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
	if strings.HasSuffix(origin, "abcdefghijklmnop.onion") ||
		origin == "http://qrstuvwxyz234567.onion" {
		allow(w, origin)
	}
}

// Names and addresses of networks that are somebody's own.
func ownNetwork(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	switch origin {
	case "http://nas.home.arpa",
		"http://100.64.1.2:8080",
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
	if strings.HasSuffix(u.Hostname(), ".home.arpa") ||
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
	if origin == "http://app.example.com:0" {
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
	if strings.HasSuffix(u.Hostname(), "example.edu") ||
		strings.HasSuffix(u.Hostname(), "example.ac.uk") {
		allow(w, origin)
	}
}

// All of what ends so belongs to those of that kind.
var agencies = regexp.MustCompile(`^https://[a-z]+\.gov$`)

func kind(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if agencies.MatchString(origin) {
		allow(w, origin)
	}
}
