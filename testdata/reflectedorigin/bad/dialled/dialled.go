// Package dialled compares a setting with names, of which none says where the program
// runs: it does not start by others.
package dialled

import (
	"fmt"
	"net/http"
)

func allowAll(h http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if origin := r.Header.Get("Origin"); origin != "" {
			w.Header().Set("Access-Control-Allow-Origin", origin) // want "any site can read this response: "
		}
		h.ServeHTTP(w, r)
	})
}

type conn struct{ addr string }

// connect is given by whoever starts the server.
var connect func(addr string) (*conn, error)

func dial(network, addr string) (*conn, error) {
	switch network {
	case "tcp":
		return connect(addr)
	case "unix":
		return connect("unix:" + addr)
	default:
		return nil, fmt.Errorf("unsupported network type %q", network)
	}
}

// Options are settings.
type Options struct{ Network, Addr string }

// Run starts the server.
func Run(opts Options, h http.Handler) error {
	c, err := dial(opts.Network, opts.Addr)
	if err != nil {
		return err
	}
	mux := http.NewServeMux()
	mux.Handle("/", allowAll(h))
	return http.ListenAndServe(c.addr, mux)
}
