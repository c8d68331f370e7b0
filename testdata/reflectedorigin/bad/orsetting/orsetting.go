// Package orsetting asks code of another package about the Origin, and lets it in whatever
// that says.
package orsetting

import (
	"log"
	"net/http"
	"os"

	"reflectedorigin.test/policy"
)

type config struct{ Strict, Verbose bool }

// byDefault is open as long as nobody sets anything.
func (c *config) byDefault(w http.ResponseWriter, r *http.Request) {
	o := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	if policy.Allowed(o) || !c.Strict {
		w.Header().Set("Access-Control-Allow-Origin", o) // want "without a check"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// noted is open whatever anybody sets.
func (c *config) noted(w http.ResponseWriter, r *http.Request) {
	o := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	if !policy.Allowed(o) && c.Verbose {
		log.Print("not known")
	}
	w.Header().Set("Access-Control-Allow-Origin", o) // want "without a check"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// settingFirst is open where that is set, whatever is said of the Origin.
func settingFirst(w http.ResponseWriter, r *http.Request) {
	o := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	if os.Getenv("CORS") == "" {
		return
	}
	if policy.Allowed(o) {
		log.Print("known")
	}
	w.Header().Set("Access-Control-Allow-Origin", o) // want "without a check"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}
