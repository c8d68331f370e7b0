// Package everybodyelse has comparisons that keep somebody out, though others get a *.
package everybodyelse

import (
	"net/http"
	"strings"
)

// Whoever passes gets credentials, which no * gives.
func credentials(w http.ResponseWriter, r *http.Request) {
	o := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	if strings.Contains(o, "localhost") { // want "as the logged-in user"
		w.Header().Set("Access-Control-Allow-Origin", o)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	} else {
		w.Header().Set("Access-Control-Allow-Origin", "*")
	}
	w.Write([]byte("x"))
}

type server struct{ public bool }

// Who runs the program may want no *.
func (s *server) byMode(w http.ResponseWriter, r *http.Request) {
	o := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	if strings.HasSuffix(o, "example.com") { // want "https://evilexample.com passes this check"
		w.Header().Set("Access-Control-Allow-Origin", o)
	} else if s.public {
		w.Header().Set("Access-Control-Allow-Origin", "*")
	}
	w.Write([]byte("x"))
}

// The * is for another path.
func byPath(w http.ResponseWriter, r *http.Request) {
	o := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	if r.URL.Path == "/public" {
		w.Header().Set("Access-Control-Allow-Origin", "*")
	} else if strings.HasSuffix(o, "example.com") { // want "https://evilexample.com passes this check"
		w.Header().Set("Access-Control-Allow-Origin", o)
	}
	w.Write([]byte("x"))
}

// Others cannot read what they are answered.
func refused(w http.ResponseWriter, r *http.Request) {
	o := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	if !strings.HasSuffix(o, "example.com") { // want "https://evilexample.com passes this check"
		w.Header().Set("Access-Control-Allow-Origin", "*")
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", o)
	w.Write([]byte("x"))
}

// Others get no preflight, and so cannot delete.
func preflight(w http.ResponseWriter, r *http.Request) {
	o := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	if strings.HasSuffix(o, "example.com") { // want "https://evilexample.com passes this check"
		w.Header().Set("Access-Control-Allow-Origin", o)
	} else if r.Method != http.MethodOptions {
		w.Header().Set("Access-Control-Allow-Origin", "*")
	}
	if r.Method == http.MethodOptions {
		w.Header().Set("Access-Control-Allow-Methods", "DELETE")
		w.WriteHeader(http.StatusNoContent)
		return
	}
	w.Write([]byte("x"))
}
