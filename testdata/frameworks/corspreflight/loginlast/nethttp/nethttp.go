// Package nethttp asks for a login after a library has answered preflights, or where
// that is not known.
package nethttp

import (
	"net/http"

	"github.com/rs/cors"
)

func login(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") == "" {
			http.Error(w, "log in", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func put(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusNoContent) }

func right(api http.Handler) {
	http.ListenAndServe(":8080", cors.Default().Handler(login(api)))
}

func both(api http.Handler) {
	c := cors.Default()
	http.ListenAndServe(":8080", c.Handler(login(c.Handler(api))))
}

// Wrap may do anything.
var Wrap func(http.Handler) http.Handler

func wrapped(api http.Handler) {
	http.ListenAndServe(":8080", Wrap(login(cors.Default().Handler(api))))
}

func assigned(api http.Handler) {
	handler := cors.Default().Handler(api)
	handler = login(handler)
	http.ListenAndServe(":8080", handler)
}

// another is registered beside the library.
func another(api http.Handler) {
	mux := http.NewServeMux()
	mux.Handle("/public/", cors.Default().Handler(api))
	mux.Handle("/private/", login(api))
	http.ListenAndServe(":8080", mux)
}

// ofMethod is for no preflight.
func ofMethod(api http.Handler) {
	mux := http.NewServeMux()
	mux.Handle("PUT /items", login(cors.Default().Handler(api)))
	http.ListenAndServe(":8080", mux)
}
