// Package errortypes has helpers that say by the type of an error that they have answered.
package errortypes

import (
	"errors"
	"fmt"
	"net/http"
)

type answered struct{ code int }

func (answered) Error() string { return "answered" }

type failure struct{ code int }

func (*failure) Error() string { return "failure" }

type status int

func (status) Error() string { return "status" }

var errAnswered = errors.New("answered")

func cookie(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "b", Path: "/", Secure: true})
}

func byStruct(w http.ResponseWriter, r *http.Request) error {
	if r.URL.Query().Get("id") == "" {
		w.WriteHeader(http.StatusBadRequest)
		return answered{http.StatusBadRequest}
	}
	return nil
}

func asStruct(w http.ResponseWriter, r *http.Request) {
	var a answered
	if err := byStruct(w, r); errors.As(err, &a) {
		return
	}
	cookie(w)
}

func byPointer(w http.ResponseWriter, r *http.Request) error {
	if r.URL.Query().Get("id") == "" {
		w.WriteHeader(http.StatusBadRequest)
		return &failure{http.StatusBadRequest}
	}
	return nil
}

func asPointer(w http.ResponseWriter, r *http.Request) {
	var f *failure
	if errors.As(byPointer(w, r), &f) {
		return
	}
	cookie(w)
}

func asType(w http.ResponseWriter, r *http.Request) {
	if _, ok := errors.AsType[*failure](byPointer(w, r)); ok {
		return
	}
	cookie(w)
}

func asserted(w http.ResponseWriter, r *http.Request) {
	if _, ok := byPointer(w, r).(*failure); ok {
		return
	}
	cookie(w)
}

func byNumber(w http.ResponseWriter, r *http.Request) error {
	if r.URL.Query().Get("id") == "" {
		w.WriteHeader(http.StatusBadRequest)
		return status(http.StatusBadRequest)
	}
	return nil
}

func asNumber(w http.ResponseWriter, r *http.Request) {
	var s status
	if errors.As(byNumber(w, r), &s) {
		return
	}
	cookie(w)
}

func wrapped(w http.ResponseWriter, r *http.Request) error {
	if r.URL.Query().Get("id") == "" {
		w.WriteHeader(http.StatusBadRequest)
		return fmt.Errorf("id: %w", answered{http.StatusBadRequest})
	}
	return nil
}

func asWrapped(w http.ResponseWriter, r *http.Request) {
	var a answered
	if errors.As(wrapped(w, r), &a) {
		return
	}
	cookie(w)
}

func wrappedSentinel(w http.ResponseWriter, r *http.Request) error {
	if r.URL.Query().Get("id") == "" {
		w.WriteHeader(http.StatusBadRequest)
		return fmt.Errorf("id: %w", errAnswered)
	}
	return nil
}

func isWrapped(w http.ResponseWriter, r *http.Request) {
	if errors.Is(wrappedSentinel(w, r), errAnswered) {
		return
	}
	cookie(w)
}
