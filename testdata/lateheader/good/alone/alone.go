// Package alone has headers that go with an origin which somebody else allows.
package alone

import (
	"fmt"
	"net/http"
)

func vary(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	fmt.Fprintln(w, "hello")
}

// outOfSight may come after a handler that has answered, or not.
func outOfSight(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		next.ServeHTTP(w, r)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	})
}

// silent comes after one that leaves the response alone.
func silent(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		next.ServeHTTP(w, r)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	})
}

func count(w http.ResponseWriter, r *http.Request) { counter++ }

var counter int

var counted = silent(http.HandlerFunc(count))
