// Package guardasked has a library that lets everybody in, behind a handler that asks a
// value of an interface, which turns others away by the Origin.
package guardasked

import (
	"errors"
	"net/http"

	"github.com/rs/cors"
)

type guard interface {
	check(r *http.Request) error
}

type only string

func (o only) check(r *http.Request) error {
	if r.Header.Get("Origin") != string(o) {
		return errors.New("forbidden")
	}
	return nil
}

func serve(g guard) {
	c := cors.New(cors.Options{
		AllowCredentials: true,
		AllowOriginFunc:  func(origin string) bool { return true },
	})
	h := c.Handler(http.NewServeMux())
	http.ListenAndServe(":8080", http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if err := g.check(r); err != nil {
			http.Error(w, err.Error(), http.StatusForbidden)
			return
		}
		h.ServeHTTP(w, r)
	}))
}

func all() { serve(only("https://app.example.com")) }
