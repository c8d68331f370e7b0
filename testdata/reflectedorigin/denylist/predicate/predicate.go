// Package predicate has functions that say which origins are kept out, and not
// which are let in.
package predicate

import (
	"net/http"
	"slices"
)

var list = []string{"https://bad.example.net", "https://worse.example.net"}

func isListed(origin string) bool { return slices.Contains(list, origin) }

func refused(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if isListed(origin) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user: the request's Origin"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func fits(origin string) bool { return origin != "" && !isListed(origin) }

func unfit(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if !fits(origin) {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user: the request's Origin"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}
