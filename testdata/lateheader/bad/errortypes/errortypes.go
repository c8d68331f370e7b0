// Package errortypes has helpers that answer, and give an error of another type than the
// one that is looked for.
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

var errAnswered, errOther = errors.New("answered"), errors.New("other")

func answer(w http.ResponseWriter, r *http.Request) error {
	if r.URL.Query().Get("id") == "" {
		w.WriteHeader(http.StatusBadRequest)
		return answered{http.StatusBadRequest}
	}
	return nil
}

func asAnother(w http.ResponseWriter, r *http.Request) {
	var f *failure
	if errors.As(answer(w, r), &f) {
		return
	}
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "b", Path: "/", Secure: true}) // want "browsers do not get this cookie"
}

func wrapped(w http.ResponseWriter, r *http.Request) error {
	if r.URL.Query().Get("id") == "" {
		w.WriteHeader(http.StatusBadRequest)
		return fmt.Errorf("id: %w", errOther)
	}
	return nil
}

func isAnother(w http.ResponseWriter, r *http.Request) {
	if errors.Is(wrapped(w, r), errAnswered) {
		return
	}
	http.SetCookie(w, &http.Cookie{Name: "a", Value: "b", Path: "/", Secure: true}) // want "browsers do not get this cookie"
}
