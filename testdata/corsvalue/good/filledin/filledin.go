// Package filledin has values of headers in which something is replaced before they are sent.
package filledin

import (
	"net/http"
	"strings"
)

var headers = map[string]string{
	"Access-Control-Allow-Origin":      "{origin}",
	"Access-Control-Allow-Credentials": "true",
	"Vary":                             "Origin",
}

var allowed = map[string]bool{"https://a.example.com": true, "https://b.example.com": true}

func replaced(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if !allowed[origin] {
		return
	}
	for name, value := range headers {
		w.Header().Set(name, strings.ReplaceAll(value, "{origin}", origin))
	}
}

var fixed = map[string]string{"Access-Control-Allow-Origin": "{app}"}

func constant(w http.ResponseWriter, r *http.Request) {
	for name, value := range fixed {
		w.Header().Set(name, strings.Replace(value, "{app}", "https://app.example.com", 1))
	}
}
