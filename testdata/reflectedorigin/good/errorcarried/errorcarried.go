// Package errorcarried has a check whose answer, an error, goes along in the context.
package errorcarried

import (
	"context"
	"errors"
	"net/http"
)

type verdict struct{}

var errOrigin = errors.New("no origin of ours")

func check(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var err error
		if r.Header.Get("Origin") != "https://app.example.com" {
			err = errOrigin
		}
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), verdict{}, err)))
	})
}

func allow(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if err, _ := r.Context().Value(verdict{}).(error); !errors.Is(err, errOrigin) {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
