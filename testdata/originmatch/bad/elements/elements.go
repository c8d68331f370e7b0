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

// EndsWith may be given other lists by other packages.
func EndsWith(origin string, list []string) bool {
	for _, domain := range list {
		if strings.HasSuffix(origin, domain) { // want "evil"
			return true
		}
	}
	return false
}

func exportedHelper(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); EndsWith(origin, domains) {
		allow(w, origin)
	}
}

// Match may be given another by other packages.
func Match(origin, domain string) bool {
	return strings.HasSuffix(origin, domain) // want "evil"
}

func exportedMatch(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); Match(origin, "example.com") {
		allow(w, origin)
	}
}

func endsWith(origin string, list []string) bool {
	for _, domain := range list {
		if strings.HasSuffix(origin, domain) { // want "evil"
			return true
		}
	}
	return false
}

func helper(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); endsWith(origin, domains) {
		allow(w, origin)
	}
}

// given is a value, too: who calls that gives it something else, perhaps.
func given(origin string, list []string) bool {
	for _, domain := range list {
		if strings.HasSuffix(origin, domain) { // want "evil"
			return true
		}
	}
	return false
}

var taken = given

func givenHelper(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); given(origin, domains) {
		allow(w, origin)
	}
}
