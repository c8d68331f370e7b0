// Package passthrough tells a library to leave preflights to others.
package passthrough

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

func run(api http.Handler) {
	options := cors.Options{AllowedOrigins: []string{"https://app.example.com"}}
	options.OptionsPassthrough = true
	http.ListenAndServe(":8080", login(cors.New(options).Handler(api)))
}
