// Package replies has handlers that return what is answered.
package replies

import (
	"net/http"
	"slices"
)

type reply struct {
	status int
	body   string
}

type handler func(w http.ResponseWriter, r *http.Request) *reply

// Who is refused by a reply may get one that no cache keeps.
func allow(allowed []string, next handler) handler {
	return func(w http.ResponseWriter, r *http.Request) *reply {
		if o := r.Header.Get("Origin"); o != "" {
			if !slices.Contains(allowed, o) {
				return &reply{http.StatusForbidden, "origin"}
			}
			w.Header().Set("Access-Control-Allow-Origin", o)
		}
		w.Header().Add("Vary", "Origin")
		return next(w, r)
	}
}

type framework interface {
	Status(code int) any
}

func allowOr(f framework, allowed []string, next func(w http.ResponseWriter, r *http.Request) any) func(w http.ResponseWriter, r *http.Request) any {
	return func(w http.ResponseWriter, r *http.Request) any {
		if o := r.Header.Get("Origin"); o != "" {
			if !slices.Contains(allowed, o) {
				return f.Status(http.StatusForbidden)
			}
			w.Header().Set("Access-Control-Allow-Origin", o)
		}
		w.Header().Add("Vary", "Origin")
		return next(w, r)
	}
}
