// Package varied adds the Vary that a library leaves out, around it.
package varied

import (
	"net/http"

	"github.com/gorilla/handlers"
)

var known = map[string]bool{"https://app.example.com": true}

func vary(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		next.ServeHTTP(w, r)
	})
}

func serve(mux *http.ServeMux) http.Handler {
	return vary(handlers.CORS(
		handlers.AllowedOriginValidator(func(origin string) bool { return known[origin] }),
		handlers.AllowCredentials(),
	)(mux))
}
