package anonymous

import (
	"fmt"
	"net/http"
)

// anonymous echoes without credentials, which says no more than the wildcard.
func anonymous(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "any site can read this response: the request's Origin is allowed without a check, which is the same as \\*"
	w.Header().Add("Vary", "Origin")
	fmt.Fprintln(w, "hello")
}

// anonymousNonEmpty asks only whether there is one.
func anonymousNonEmpty(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); origin != "" {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "read this response: the request's Origin"
	}
}

// credentialsFalse switches the credentials off.
func credentialsFalse(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "read this response: the request's Origin"
	w.Header().Set("Access-Control-Allow-Credentials", "false")
}

// credentialsDeleted takes them back.
func credentialsDeleted(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "read this response: the request's Origin"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Del("Access-Control-Allow-Credentials")
}

// credentialsLate sets them when the header has left.
func credentialsLate(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "read this response: the request's Origin"
	w.WriteHeader(http.StatusOK)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// credentialsElsewhere has them on another branch only.
func credentialsElsewhere(w http.ResponseWriter, r *http.Request) {
	if r.URL.Path == "/status" {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "read this response: the request's Origin"
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// preflight echoes while it answers the preflight.
func preflight(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "read this response: the request's Origin"
	if r.Method == http.MethodOptions {
		w.Header().Set("Access-Control-Allow-Methods", "GET, PUT")
		w.WriteHeader(http.StatusNoContent)
		return
	}
	fmt.Fprintln(w, "hello")
}
