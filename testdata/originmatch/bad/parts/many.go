package parts

import (
	"net/http"
	"strings"
)

func manyEndings(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if strings.HasSuffix(origin, "example.com") || // want "https://evilexample.com passes this check"
		strings.HasSuffix(origin, "example.org") || // want "https://evilexample.org passes this check"
		strings.HasSuffix(origin, "example.net") || // want "https://evilexample.net passes this check"
		strings.HasSuffix(origin, "example.eu") || // want "https://evilexample.eu passes this check"
		strings.HasSuffix(origin, "example.de") || // want "https://evilexample.de passes this check"
		strings.HasSuffix(origin, "example.fr") { // want "https://evilexample.fr passes this check"
		allow(w, origin)
	}
}

func manyParts(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if strings.Contains(origin, "app.example.com") || // want "passes this check"
		strings.Contains(origin, "app.example.org") || // want "passes this check"
		strings.Contains(origin, "app.example.net") || // want "passes this check"
		strings.Contains(origin, "app.example.eu") || // want "https://app.example.eu.evil.example passes this check"
		strings.Contains(origin, "app.example.de") { // want "https://app.example.de.evil.example passes this check"
		allow(w, origin)
	}
}

// Any site may have the port.
func port(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if strings.HasSuffix(origin, ":3000") { // want "https://evil.example:3000 passes this check"
		allow(w, origin)
	}
}

// Any site may be asked over http.
func anyHTTP(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if strings.HasPrefix(origin, "http://") { // want "any site can read this response as the logged-in user: http://evil.example passes this check"
		allow(w, origin)
	}
}

// A word may be in any host.
func word(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if strings.Contains(origin, "example") { // want "https://example.evil.example passes this check"
		allow(w, origin)
	}
}

// Nobody else can have a name there, but whoever is on the network can be it.
func university(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if strings.HasSuffix(origin, "example.edu") { // want "whoever is on the network can read this response as the logged-in user: http://example.edu, which is not encrypted, passes this check"
		allow(w, origin)
	}
}
