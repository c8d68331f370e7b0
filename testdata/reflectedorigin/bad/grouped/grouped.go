// Package grouped has functions that run beside each other, none of which looks at the
// Origin.
package grouped

import "net/http"

// A Group runs functions, as that of golang.org/x/sync/errgroup does.
type Group interface {
	Go(f func() error)
	Wait() error
}

func handle(g Group, parse func() error) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		origin := r.Header.Get("Origin")
		w.Header().Add("Vary", "Origin")
		g.Go(func() error { return parse() })
		if err := g.Wait(); err != nil {
			w.WriteHeader(http.StatusInternalServerError)
			return
		}
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "without a check"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
