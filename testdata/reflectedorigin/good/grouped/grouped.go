// Package grouped has the Origin checked by one of several functions that run beside each
// other, of which the last word is that of the group.
package grouped

import (
	"errors"
	"net/http"
	"os"
)

// A Group runs functions, as that of golang.org/x/sync/errgroup does.
type Group interface {
	Go(f func() error)
	Wait() error
}

var errOther = errors.New("another origin")

func check(origin string) error {
	if origin != os.Getenv("APP") {
		return errOther
	}
	return nil
}

func handle(g Group) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		origin := r.Header.Get("Origin")
		w.Header().Add("Vary", "Origin")
		g.Go(func() error { return check(origin) })
		g.Go(func() error { return r.ParseForm() })
		if err := g.Wait(); err != nil {
			w.WriteHeader(http.StatusForbidden)
			return
		}
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
