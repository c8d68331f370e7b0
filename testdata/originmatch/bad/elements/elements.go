// Package elements looks for what a constant or a variable has in the Origin.
package elements

import (
	"net/http"
	"os"
	"slices"
	"strings"
)

func allow(w http.ResponseWriter, origin string) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

const app, domain = "https://app.example.com", ".example.com"

func constant(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); strings.HasPrefix(origin, app) { // want "evil"
		allow(w, origin)
	}
}

func constantDomain(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); strings.Contains(origin, domain) { // want "evil"
		allow(w, origin)
	}
}

func origins(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	for _, allowed := range []string{app, "https://www.example.com", "http://localhost:3000"} {
		if strings.HasPrefix(origin, allowed) { // want "evil"
			allow(w, origin)
		}
	}
}

func originsAndPorts(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	for _, allowed := range []string{app, "http://localhost"} {
		if strings.HasPrefix(origin, allowed) { // want "evil"
			allow(w, origin)
		}
	}
}

var domains = []string{"example.com", "example.org"}

func anyDomain(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	if slices.ContainsFunc(domains, func(domain string) bool { return strings.HasSuffix(origin, domain) }) { // want "evil"
		allow(w, origin)
	}
}

func isAllowed(origin string) bool {
	for _, domain := range []string{".example.com", ".example.org"} {
		if !strings.Contains(origin, domain) { // want "evil"
			continue
		}
		return true
	}
	return false
}

func dotted(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); isAllowed(origin) {
		allow(w, origin)
	}
}

type check struct{ domains []string }

func (c check) allows(origin string) bool {
	for i := range c.domains {
		if strings.HasSuffix(origin, c.domains[i]) { // want "evil"
			return true
		}
	}
	return false
}

var checked = check{[]string{"example.net"}}

func fields(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); checked.allows(origin) {
		allow(w, origin)
	}
}

// No one condition is right for all of these.

func mixed(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	for _, allowed := range []string{app, "example.org"} {
		if strings.Contains(origin, allowed) { // want "evil"
			allow(w, origin)
		}
	}
}

func withAPort(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	for _, allowed := range []string{app, "http://localhost:"} {
		if strings.HasPrefix(origin, allowed) { // want "evil"
			allow(w, origin)
		}
	}
}

// Not all of these are known.

func more(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	for _, allowed := range append([]string{app}, strings.Fields(os.Getenv("ORIGINS"))...) {
		if strings.HasPrefix(origin, allowed) { // want "evil"
			allow(w, origin)
		}
	}
}

// Domains are what other packages want them to be.
var Domains = []string{"example.com", "example.org"}

func exported(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	for _, domain := range Domains {
		if strings.HasSuffix(origin, domain) { // want "evil"
			allow(w, origin)
		}
	}
}
