// Package scripts has checks of the Origin beside those of other headers, which a page
// of a stranger can send.
package scripts

import (
	"net/http"
	"strings"
)

func allow(w http.ResponseWriter, origin string) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Add("Vary", "Origin")
}

// The preflight lets the page give the header.
func script(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if !strings.HasPrefix(origin, "https://example.com") { // want `https://example\.com\.evil\.example passes this check`
		return
	}
	if r.Method == http.MethodOptions {
		allow(w, origin)
		w.Header().Set("Access-Control-Allow-Headers", "X-Requested-With")
		return
	}
	if r.Header.Get("X-Requested-With") == "XMLHttpRequest" {
		allow(w, origin)
	}
}

func scheme(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if !strings.HasPrefix(origin, "https://example.com") { // want `https://example\.com\.evil\.example passes this check`
		return
	}
	if scheme, _, _ := strings.Cut(r.Header.Get("Authorization"), " "); r.Method == http.MethodOptions || scheme == "Bearer" {
		allow(w, origin)
	}
}

// Browsers send it by themselves.
func stream(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if strings.HasPrefix(origin, "https://example.com") && r.Header.Get("Accept") == "text/event-stream" { // want `https://example\.com\.evil\.example passes this check`
		allow(w, origin)
	}
}

// Without it, the page gets what it wants.
func unless(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if strings.HasPrefix(origin, "https://example.com") && r.Header.Get("Authorization") == "" { // want `https://example\.com\.evil\.example passes this check`
		allow(w, origin)
	}
}

// It may be there for a browser that has asked the user.
func loggedIn(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if strings.HasPrefix(origin, "https://example.com") && strings.HasPrefix(r.Header.Get("Authorization"), "Basic ") { // want `https://example\.com\.evil\.example passes this check`
		allow(w, origin)
	}
}
