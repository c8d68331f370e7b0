// Package lookedtyped has upgrades in handlers that are values of its types, behind
// functions that look at the Origin.
package lookedtyped

import (
	"net/http"
	"slices"

	"github.com/coder/websocket"
	"github.com/go-chi/chi/v5"
)

func accept(w http.ResponseWriter, r *http.Request) {
	websocket.Accept(w, r, &websocket.AcceptOptions{InsecureSkipVerify: true})
}

func guard(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Origin") != "https://app.example.com" {
			http.Error(w, "forbidden", http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func guardFor(allowed ...string) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if !slices.Contains(allowed, r.Header.Get("Origin")) {
				http.Error(w, "forbidden", http.StatusForbidden)
				return
			}
			next.ServeHTTP(w, r)
		})
	}
}

// Around the value.

type direct struct{}

func (*direct) ServeHTTP(w http.ResponseWriter, r *http.Request) { accept(w, r) }

func serveDirect() { http.Handle("/direct", guard(&direct{})) }

// Around a variable that has it.

type kept struct{}

func newKept() *kept { return &kept{} }

func (*kept) ServeHTTP(w http.ResponseWriter, r *http.Request) { accept(w, r) }

func serveKept() {
	h := newKept()
	http.Handle("/kept", guard(h))
}

// Around what has it below a path.

type below struct{}

func (*below) ServeHTTP(w http.ResponseWriter, r *http.Request) { accept(w, r) }

func serveBelow() {
	r := chi.NewRouter()
	r.Mount("/below", http.StripPrefix("/below", guardFor("https://app.example.com")(&below{})))
	http.ListenAndServe(":8080", r)
}

// By the router.

type routed struct{}

func (*routed) ServeHTTP(w http.ResponseWriter, r *http.Request) { accept(w, r) }

func serveRouted() {
	r := chi.NewRouter()
	r.Route("/api", func(r chi.Router) {
		r.Use(guardFor("https://app.example.com"))
		r.Handle("/routed", &routed{})
	})
	http.ListenAndServe(":8080", r)
}

// Around the router.

type muxed struct{}

func (*muxed) ServeHTTP(w http.ResponseWriter, r *http.Request) { accept(w, r) }

func serveMuxed() {
	mux := http.NewServeMux()
	mux.Handle("/muxed", &muxed{})
	http.ListenAndServe(":8080", guard(mux))
}
