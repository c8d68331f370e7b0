// Package alone has headers that go with an origin which somebody else allows.
package alone

import (
	"encoding/json"
	"fmt"
	"net/http"
)

func vary(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintln(w, "hello")
	w.Header().Add("Vary", "Origin") // want "never get this header"
}

// credentials sets the header when the handler that it wraps is done.
func credentials(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		next.ServeHTTP(w, r)
		w.Header().Set("Access-Control-Allow-Credentials", "true") // want "never get this header"
	})
}

func items(w http.ResponseWriter, r *http.Request) {
	json.NewEncoder(w).Encode([]string{})
}

var api = credentials(http.HandlerFunc(items))
