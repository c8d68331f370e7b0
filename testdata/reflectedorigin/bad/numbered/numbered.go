// Package numbered has numbers made of what the request has, and lets everybody in.
package numbered

import (
	"log"
	"net/http"
	"strconv"
	"strings"
)

// otherwise lets those in of which no number can be made: everybody.
func otherwise(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	if _, err := strconv.Atoi(origin); err != nil {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// noted says who has no port.
func noted(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	if _, err := strconv.Atoi(strings.TrimPrefix(origin, "http://localhost:")); err != nil {
		log.Print(err)
	}
	w.Header().Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// ofAll has a number that nobody has.
func ofAll(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	if port, _ := strconv.Atoi(origin); port < 3000 {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
