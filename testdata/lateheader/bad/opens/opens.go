// Package opens sets headers late by which somebody could read the response as the
// logged-in user who cannot now.
package opens

import (
	"io"
	"net/http"
	"slices"
	"strings"
)

func reflected(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "set after the headers of the response were sent"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	io.WriteString(w, "x")
}

func lookalike(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	if strings.HasSuffix(origin, "example.com") {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.WriteHeader(http.StatusOK)
		w.Header().Set("Access-Control-Allow-Credentials", "true") // want "set after the headers of the response were sent"
	}
	io.WriteString(w, "x")
}

func insecure(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	w.Header().Set("Access-Control-Allow-Origin", "http://partner.example.org") // want "set after the headers of the response were sent"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	io.WriteString(w, "x")
}

func fine(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	w.Header().Set("Access-Control-Allow-Origin", "https://partner.example.org") // want "set after the headers of the response were sent"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	io.WriteString(w, "x")
}

var allowed = []string{"https://app.example.com", "http://partner.example.org"}

func listed(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	w.WriteHeader(http.StatusOK)
	if slices.Contains(allowed, origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "set after the headers of the response were sent"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
	io.WriteString(w, "x")
}
