// Command surroundedby has handlers between which and what adds their Vary stands code out of sight.
package main

import (
	"net/http"
	"time"
)

var allowed = map[string]bool{"https://a.example.com": true, "https://b.example.com": true}

func stripped(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}

func limited(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}

func timed(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}

func vary(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		next.ServeHTTP(w, r)
	})
}

func main() {
	http.Handle("/stripped/", vary(http.StripPrefix("/stripped", http.HandlerFunc(stripped))))
	http.Handle("/limited", vary(http.MaxBytesHandler(http.HandlerFunc(limited), 1<<20)))
	http.Handle("/timed", vary(http.TimeoutHandler(http.HandlerFunc(timed), time.Second, "")))
	http.ListenAndServe(":8080", nil)
}
