// Package good sends Access-Control-Allow-Origin: * or
// Access-Control-Allow-Credentials: true, never both on one response that a
// browser checks, or in ways that nobody can be sure of.
package good

import (
	"fmt"
	"net/http"
	"strconv"
)

// public has the wildcard alone: anonymous requests may read the answer.
func public(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Access-Control-Allow-Methods", "GET, POST")
	fmt.Fprintln(w, "hello")
}

// fixed names one origin.
func fixed(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// credentialsAlone means nothing without an allowed origin.
func credentialsAlone(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// credentialsFalse does not allow credentials: any value but true is no.
func credentialsFalse(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Access-Control-Allow-Credentials", "false")
}

// credentialsMisspelt is another mistake: browsers want exactly true.
func credentialsMisspelt(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Access-Control-Allow-Credentials", "True")
}

// credentialsFormatted depends on a setting.
func (s *settings) credentialsFormatted(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Access-Control-Allow-Credentials", strconv.FormatBool(s.credentials))
}

// otherHeaders has a wildcard in headers where it means something else.
func otherHeaders(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Set("Timing-Allow-Origin", "*")
	w.Header().Set("Accept", "*")
}

// wildcardHost is not the wildcard: it is a value that no origin equals.
func wildcardHost(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://*.example.com")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// listed echoes an origin from the list.
func listed(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	switch origin := r.Header.Get("Origin"); origin {
	case "https://app.example.com", "https://admin.example.com":
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
