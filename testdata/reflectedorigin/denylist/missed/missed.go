// Package missed takes note of origins that are not in a list: that may be the list of those
// that are to be let in, and a new one would come beside it.
package missed

import (
	"log"
	"net/http"
	"slices"
)

var known = map[string]bool{"https://app.example.com": true}

func byMap(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if !known[origin] {
		log.Print("not known: ", origin)
	}
	w.Header().Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user: the request's Origin"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

var names = map[string]string{"https://app.example.com": "app"}

func byName(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if _, ok := names[origin]; !ok {
		log.Print("not known: ", origin)
	}
	w.Header().Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user: the request's Origin"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

var list = []string{"https://app.example.com"}

func bySlice(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if !slices.Contains(list, origin) {
		log.Print("not known: ", origin)
	}
	w.Header().Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user: the request's Origin"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}
