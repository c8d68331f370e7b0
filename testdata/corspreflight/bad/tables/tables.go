// Package tables has the names of headers in variables.
package tables

import (
	"io"
	"net/http"
)

var headers = map[string]string{
	"Access-Control-Allow-Origin":      "https://app.example.com",
	"Access-Control-Allow-Credentials": "true",
	"Access-Control-Allow-Methods":     "GET, POST",
}

func fromTable(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Authorization") == "" {
		w.WriteHeader(http.StatusUnauthorized) // want "they send that without cookies and Authorization"
		return
	}
	for name, value := range headers {
		w.Header().Set(name, value)
	}
	io.WriteString(w, "hello")
}

var methods = "Access-Control-Allow-Methods"

func byName(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Authorization") == "" {
		w.WriteHeader(http.StatusUnauthorized) // want "they send that without cookies and Authorization"
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set(methods, "GET, POST")
	io.WriteString(w, "hello")
}

var simple = map[string]string{"Access-Control-Allow-Origin": "https://app.example.com"}

// simpleOnly names nothing that is for preflights.
func simpleOnly(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Authorization") == "" {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	for name, value := range simple {
		w.Header().Set(name, value)
	}
	io.WriteString(w, "hello")
}
