// Package besides asks a list about the Origin, and allows all others with *: the same
// list needs no second look before that.
package besides

import (
	"net/http"
	"strings"
)

var listed = []string{"https://app.example.com", "https://admin.example.com"}

var allowed = map[string]bool{"https://app.example.com": true}

func isOurs(origin string) bool { return allowed[origin] }

// first is the * that those who are listed do not get.
func first(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "browsers reject every credentialed response"
	if origin := r.Header.Get("Origin"); isOurs(origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// found keeps the answer of a loop.
func found(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	found := false
	for _, o := range listed {
		if o == origin {
			found = true
			break
		}
	}
	if found {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	} else {
		w.Header().Set("Access-Control-Allow-Origin", "*") // want "browsers reject every credentialed response"
	}
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// trimmed is asked about by a text that is made of the Origin.
func trimmed(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := strings.TrimSpace(r.Header.Get("Origin"))
	if isOurs(origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	} else {
		w.Header().Set("Access-Control-Allow-Origin", "*") // want "browsers reject every credentialed response"
	}
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}
