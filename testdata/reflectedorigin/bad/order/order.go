// Package order has comparisons that say nothing of the Origin.
package order

import (
	"net/http"
	"strings"
)

// Whatever comes first, it is allowed.
func logged(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if strings.Compare(origin, "https://app.example.com") > 0 {
		w.Header().Set("X-Order", "after")
	}
	w.Header().Set("Access-Control-Allow-Origin", origin) // want "without a check"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// That there is an Origin is no check of it.
func compared(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if strings.Compare(origin, "") == 0 {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin) // want "without a check"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}
