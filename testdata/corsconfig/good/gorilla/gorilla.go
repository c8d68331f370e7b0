// Package gorilla has settings of github.com/gorilla/handlers that are right.
package gorilla

import (
	"net/http"

	"github.com/gorilla/handlers"
)

func public(h http.Handler) http.Handler { return handlers.CORS()(h) }

func star(h http.Handler) http.Handler {
	return handlers.CORS(handlers.AllowedOrigins([]string{"*"}), handlers.AllowedMethods([]string{"GET"}))(h)
}

func listed(h http.Handler) http.Handler {
	return handlers.CORS(
		handlers.AllowedOrigins([]string{"https://app.example.com", "http://localhost:3000"}),
		handlers.AllowedHeaders([]string{"Authorization"}),
		handlers.AllowCredentials(),
	)(h)
}

func lastCounts(h http.Handler) http.Handler {
	return handlers.CORS(
		handlers.AllowedOrigins([]string{"*"}),
		handlers.AllowCredentials(),
		handlers.AllowedOrigins([]string{"https://app.example.com"}),
	)(h)
}

func oneOrTheOther(h http.Handler, origins []string) http.Handler {
	opts := []handlers.CORSOption{handlers.AllowedOrigins([]string{"*"})}
	if len(origins) > 0 {
		opts = []handlers.CORSOption{handlers.AllowedOrigins(origins), handlers.AllowCredentials()}
	}
	return handlers.CORS(opts...)(h)
}

func outOfSight(h http.Handler, opts ...handlers.CORSOption) http.Handler {
	return handlers.CORS(append(opts, handlers.AllowCredentials())...)(h)
}

func oneOutOfSight(h http.Handler, opt handlers.CORSOption) http.Handler {
	return handlers.CORS(handlers.AllowedOrigins([]string{"*"}), handlers.AllowCredentials(), opt)(h)
}

func checksAndLists(h http.Handler, known map[string]bool) http.Handler {
	return handlers.CORS(
		handlers.AllowedOrigins([]string{"https://app.example.com", "https://admin.example.com"}), // for the sake of Vary
		handlers.AllowedOriginValidator(func(origin string) bool { return known[origin] }),
		handlers.AllowCredentials(),
	)(h)
}
