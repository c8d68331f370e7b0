// Package alwayson has switches that are off in some of their structs.
package alwayson

import (
	"net/http"
	"os"
)

func serve(w http.ResponseWriter, r *http.Request, everyone bool) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); everyone || origin == "https://app.example.com" {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

type byOption struct{ everyone bool }

type option func(*byOption)

func everyone() option { return func(s *byOption) { s.everyone = true } }

func newByOption(options ...option) *byOption {
	var s byOption
	for _, o := range options {
		o(&s)
	}
	return &s
}

func (s *byOption) ServeHTTP(w http.ResponseWriter, r *http.Request) { serve(w, r, s.everyone) }

type replaced struct{ everyone bool }

func production() (s replaced) { return }

func newReplaced() *replaced {
	s := &replaced{everyone: true}
	if os.Getenv("PRODUCTION") != "" {
		*s = production()
	}
	return s
}

func (s *replaced) ServeHTTP(w http.ResponseWriter, r *http.Request) { serve(w, r, s.everyone) }

// A Policy is a zero value in packages that say no more.
type Policy struct{ everyone bool }

func Everyone() Policy { return Policy{everyone: true} }

func (p Policy) Serve(w http.ResponseWriter, r *http.Request) { serve(w, r, p.everyone) }
