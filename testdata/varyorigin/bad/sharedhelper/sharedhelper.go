// Package sharedhelper has a helper that answers to preflights are given by, too.
package sharedhelper

import "net/http"

type server struct{ origins map[string]bool }

func (s *server) allow(w http.ResponseWriter, r *http.Request) {
	if len(s.origins) == 0 {
		return
	}
	origin := r.Header.Get("Origin")
	if !s.origins[origin] {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	// Caches keep an answer for each origin.
	w.Header().Add("Vary", "Origin") // want "added only on this branch"
}

func (s *server) serve(w http.ResponseWriter, r *http.Request) {
	s.allow(w, r)
	w.Write([]byte("hello"))
}

func (s *server) preflight(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodOptions {
		http.Error(w, "no preflight", http.StatusMethodNotAllowed)
		return
	}
	s.allow(w, r)
	w.WriteHeader(http.StatusNoContent)
}
