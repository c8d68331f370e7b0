// Package answers has origins that are sent back once a value of an interface has said of
// the request that it may go on.
package answers

import (
	"errors"
	"fmt"
	"net/http"
)

func echo(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

var errForbidden = errors.New("forbidden")

type set map[string]bool

func (s set) check(r *http.Request) error {
	if !s[r.Header.Get("Origin")] {
		return errForbidden
	}
	return nil
}

func (s set) grant(r *http.Request) (string, error) {
	if origin := r.Header.Get("Origin"); s[origin] {
		return origin, nil
	}
	return "", errForbidden
}

func (s set) look(r *http.Request) (string, bool) {
	origin := r.Header.Get("Origin")
	return origin, s[origin]
}

type site struct{ name string }

func (s set) site(r *http.Request) *site {
	if origin := r.Header.Get("Origin"); s[origin] {
		return &site{origin}
	}
	return nil
}

type policy interface {
	check(r *http.Request) error
	grant(r *http.Request) (string, error)
	look(r *http.Request) (string, bool)
	site(r *http.Request) *site
}

var allowed policy = set{"https://app.example.com": true}

func variable(w http.ResponseWriter, r *http.Request) {
	if err := allowed.check(r); err != nil {
		http.Error(w, err.Error(), http.StatusForbidden)
		return
	}
	echo(w, r)
}

type server struct{ policy policy }

func (s *server) field(w http.ResponseWriter, r *http.Request) {
	if s.policy.check(r) == nil {
		echo(w, r)
	}
}

func twoResults(w http.ResponseWriter, r *http.Request) {
	if _, err := allowed.grant(r); err != nil {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	echo(w, r)
}

func yesOrNo(w http.ResponseWriter, r *http.Request) {
	if _, ok := allowed.look(r); ok {
		echo(w, r)
	}
}

func found(w http.ResponseWriter, r *http.Request) {
	if allowed.site(r) == nil {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	echo(w, r)
}

func guard(p policy, next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if err := p.check(r); err != nil {
			w.WriteHeader(http.StatusForbidden)
			return
		}
		next(w, r)
	}
}

func guarded() { http.HandleFunc("/guarded", guard(allowed, echo)) }

var rules = []policy{allowed}

func all(r *http.Request) error {
	for _, p := range rules {
		if err := p.check(r); err != nil {
			return err
		}
	}
	return nil
}

func each(w http.ResponseWriter, r *http.Request) {
	if err := all(r); err != nil {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	echo(w, r)
}

func compared(w http.ResponseWriter, r *http.Request) {
	if errors.Is(allowed.check(r), errForbidden) {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	echo(w, r)
}

func wrapped(r *http.Request) error {
	if err := allowed.check(r); err != nil {
		return fmt.Errorf("cors: %w", err)
	}
	return nil
}

func inHelper(w http.ResponseWriter, r *http.Request) {
	if err := wrapped(r); err != nil {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	echo(w, r)
}

func generic[P policy](p P) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if err := p.check(r); err != nil {
			w.WriteHeader(http.StatusForbidden)
			return
		}
		echo(w, r)
	}
}

type embedding struct{ policy }

func (e embedding) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if err := e.check(r); err != nil {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	echo(w, r)
}

// A Guard is implemented by other packages.
type Guard interface {
	Check(r *http.Request) error
}

type elsewhere struct{ guard Guard }

func (e *elsewhere) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if err := e.guard.Check(r); err != nil {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	echo(w, r)
}
