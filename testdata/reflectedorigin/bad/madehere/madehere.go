// Package madehere asks for what only the program has made, and lets everybody in.
package madehere

import (
	"errors"
	"net/http"
)

var errA = errors.New("a")

func bySentinel(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if o := r.Header.Get("Origin"); errors.Is(errA, errA) || o == "https://app.example.com" {
		w.Header().Set("Access-Control-Allow-Origin", o) // want "any site can read this response as the logged-in user"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func byType(w http.ResponseWriter, r *http.Request) {
	var configured any = "*"
	w.Header().Add("Vary", "Origin")
	if s, ok := configured.(string); ok && s == "*" {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "any site can read this response as the logged-in user"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func byRunes(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if len([]rune("ab")) == 2 {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "any site can read this response as the logged-in user"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
