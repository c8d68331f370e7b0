// Package gathered has checks whose answer is gathered from several.
package gathered

import (
	"errors"
	"net/http"
	"strings"
)

func step(err error, ok bool, message string) error {
	if err != nil || ok {
		return err
	}
	return errors.New(message)
}

func check(origin string) error {
	err := step(nil, origin != "", "none")
	return step(err, origin == "https://app.example.com", "none of ours")
}

func byErrors(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); check(origin) == nil {
		w.Header().Set("Access-Control-Allow-Origin", origin)
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
	v.that(origin != "", "none").that(origin == "https://app.example.com", "none of ours")
	if v.err() == nil {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

type result[T any] struct {
	value T
	err   error
}

func (r result[T]) or(other T) T {
	if r.err != nil {
		return other
	}
	return r.value
}

func lookUp(origin string) result[bool] {
	if origin == "" {
		return result[bool]{err: errors.New("none")}
	}
	return result[bool]{value: origin == "https://app.example.com"}
}

func byResult(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); lookUp(origin).or(false) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

type parts [2]string

var ours = map[parts]struct{}{{"https", "app.example.com"}: {}}

func byParts(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	scheme, host, _ := strings.Cut(origin, "://")
	if _, ok := ours[parts{scheme, host}]; ok {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
