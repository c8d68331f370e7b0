package onesided

import (
	"fmt"
	"net/http"
)

// What is answered to other requests, for another path, says nothing of these.
func besidesHealth(w http.ResponseWriter, r *http.Request) {
	if r.URL.Path == "/health" {
		fmt.Fprintln(w, "ok")
		return
	}
	if r.Method == "OPTIONS" {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com") // want "the answer to the preflight does not have this header"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// The preflight names one of the origins that are let in.
func oneOfAll(w http.ResponseWriter, r *http.Request) {
	if r.Method == "OPTIONS" {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		w.WriteHeader(http.StatusNoContent)
		return
	}
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); trusted[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true") // want "the answer to the preflight does not have this header"
	}
}

var trusted = map[string]bool{"https://app.example.com": true, "https://b.example.com": true}
