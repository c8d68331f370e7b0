// Package opaque has checks of which it is not known whom they let in: a person decides.
package opaque

import (
	"net/http"
	"os"
	"slices"
	"strings"
)

type policy interface{ Allows(origin string) bool }

type server struct{ origins policy }

func (s *server) unknown(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if s.origins.Allows(origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "True") // want "Access-Control-Allow-Credentials: True"
	}
}

// Have: a list that whoever runs the program has written, and that is compared as it is.

var list = strings.Split(os.Getenv("ORIGINS"), ",")

func listed(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if slices.Contains(list, origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "True") // want "Access-Control-Allow-Credentials: True"
	}
}

func configured(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", os.Getenv("ORIGIN"))
	w.Header().Set("Access-Control-Allow-Credentials", "True") // want "Access-Control-Allow-Credentials: True"
}
