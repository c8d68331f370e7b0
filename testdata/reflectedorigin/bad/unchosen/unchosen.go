// Package unchosen checks the Origin only where a setting says so, which is not the
// default.
package unchosen

import (
	"flag"
	"net/http"
	"os"
)

const own = "https://app.example.com"

func strict(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if os.Getenv("STRICT") == "1" && origin != own {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin) // want "any site can read this response as the logged-in user"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

var strictly = flag.Bool("strict", true, "")

// A check that is on by default is a choice.
func lax(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if *strictly && origin != own {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

var known = map[string]bool{own: true}

// An environment that nobody has named is none that is checked.
func unlessNamed(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if os.Getenv("ENV") != "production" || known[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "any site can read this response"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func ifNamed(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if os.Getenv("ENV") == "dev" || known[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// Declared without a value, or given but one, a setting is known.

// Strict is for other packages to switch on.
var Strict bool

func byVariable(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if Strict && origin != own {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin) // want "any site can read this response as the logged-in user"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

var unless = flag.Bool("strict", false, "")

func byParameter(strict bool) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		origin := r.Header.Get("Origin")
		if strict && origin != own {
			w.WriteHeader(http.StatusForbidden)
			return
		}
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "any site can read this response as the logged-in user"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func register() { http.Handle("/", byParameter(*unless)) }
