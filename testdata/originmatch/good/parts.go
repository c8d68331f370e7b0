package good

import (
	"bytes"
	"log"
	"net/http"
	"net/url"
	"path"
	"slices"
	"strings"
)

func subdomains(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if strings.HasPrefix(origin, "https://") && strings.HasSuffix(origin, ".example.com") {
		allow(w, origin)
	}
}

func subdomainsAnonymous(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if strings.HasSuffix(origin, ".example.com") {
		share(w, origin)
	}
}

func wholeHost(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if strings.HasSuffix(origin, "://example.com") {
		share(w, origin)
	}
}

// Only a port can follow.
func localPorts(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if strings.HasPrefix(origin, "http://localhost:") || strings.HasPrefix(origin, "http://127.0.0.1:") {
		allow(w, origin)
	}
}

func fold(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if strings.EqualFold(origin, "https://example.com") {
		allow(w, origin)
	}
}

func host(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	u, err := url.Parse(origin)
	if err == nil && u.Host == "example.com" {
		allow(w, origin)
	}
}

func hostOrSubdomain(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	u, err := url.Parse(origin)
	if err != nil || u.Scheme != "https" {
		return
	}
	if u.Host == "example.com" || strings.HasSuffix(u.Host, ".example.com") {
		allow(w, origin)
	}
}

// The server's own pages: nobody else has its host.
func same(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if u, err := url.Parse(origin); err == nil && u.Host == r.Host {
		allow(w, origin)
	}
}

func pathMatch(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if ok, err := path.Match("https://*.example.com", origin); err == nil && ok {
		allow(w, origin)
	}
}

// What is told to a log is nobody's answer.
func logged(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if strings.Contains(origin, "example.com") {
		log.Print("one of ours: ", origin)
	}
	if origin == "null" || origin == "https://example.com/" {
		log.Print("strange")
	}
	if origin == "https://example.com" {
		allow(w, origin)
	}
}

// A loose test in front of an exact one lets nobody in.
func both(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if !strings.HasSuffix(origin, "example.com") {
		return
	}
	switch origin {
	case "https://example.com", "https://app.example.com":
		allow(w, origin)
	}
}

var ownSuffixes = []string{"://example.com", ".example.com"}

func suffixes(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if strings.HasPrefix(origin, "https://") && slices.ContainsFunc(ownSuffixes, func(s string) bool { return strings.HasSuffix(origin, s) }) {
		allow(w, origin)
	}
}

// Extensions and apps have schemes of their own.
func app(w http.ResponseWriter, r *http.Request) {
	switch origin := r.Header.Get("Origin"); origin {
	case "capacitor://localhost", "chrome-extension://abcdefghijklmnop", "http://localhost:8100":
		allow(w, origin)
	}
}

// Only whole origins are let in, as bytes.
func wholeBytes(w http.ResponseWriter, r *http.Request) {
	origin := []byte(r.Header.Get("Origin"))
	if bytes.Equal(origin, []byte("https://app.example.com")) {
		allow(w, string(origin))
	}
}
