// Package servedhosts has hosts of the server that are compared with what no browser asks
// for.
package servedhosts

import (
	"net/http"
	"strings"
)

type service struct{ origins []string }

func (s *service) allows(r *http.Request) bool {
	origin := r.Header.Get("Origin")
	for _, allowed := range append(s.origins, "https://"+r.Host) {
		if strings.EqualFold(origin, allowed) || allowed == "*" {
			return true
		}
	}
	return false
}

func (s *service) listed(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); s.allows(r) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func own(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if self := "https://" + r.Host; origin == self || self == "*" {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func alone(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if r.Host == "*" || origin == "https://"+r.Host {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func otherBegin(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if self := "https://" + r.Host; origin == self || self == "any" {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
