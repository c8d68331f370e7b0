// Package noted looks origins up in a list to take note of them: it says nothing of
// who is let in.
package noted

import (
	"log"
	"net/http"
)

var seen = map[string]bool{"https://bad.example.net": true}

func note(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if seen[origin] {
		log.Print("it is there again: ", origin)
		w.Header().Set("X-Seen", "true")
	}
	w.Header().Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user: the request's Origin"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}
