// Package gathered gathers answers to questions that every origin passes.
package gathered

import (
	"errors"
	"net/http"
)

func step(err error, ok bool, message string) error {
	if err != nil || ok {
		return err
	}
	return errors.New(message)
}

func byErrors(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if step(nil, origin != "", "none") == nil {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "the request's Origin is allowed without a check"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

type validator struct{ errs []error }

func (v *validator) that(ok bool, message string) *validator {
	if !ok {
		v.errs = append(v.errs, errors.New(message))
	}
	return v
}

func (v *validator) err() error { return errors.Join(v.errs...) }

func byValidator(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	v := new(validator)
	v.that(origin != "", "none").that(r.URL.Path != "", "no path")
	if v.err() == nil {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "the request's Origin is allowed without a check"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
