// Package gorilla has settings of github.com/gorilla/handlers that err.
package gorilla

import (
	"net/http"

	"github.com/gorilla/handlers"
)

func star(h http.Handler) http.Handler {
	return handlers.CORS(handlers.AllowedOrigins([]string{"*"}), handlers.AllowCredentials())(h) // want "browsers reject every credentialed response"
}

func lines(h http.Handler) http.Handler {
	return handlers.CORS(
		handlers.AllowedHeaders([]string{"Content-Type"}),
		handlers.AllowCredentials(), // want "which is sent where no origin is listed"
	)(h)
}

func list(h http.Handler) http.Handler {
	opts := []handlers.CORSOption{
		handlers.AllowedOrigins([]string{"*"}), // want "browsers reject every credentialed response"
		handlers.AllowedMethods([]string{"GET"}),
	}
	opts = append(opts, handlers.AllowCredentials())
	return handlers.CORS(opts...)(h)
}

func accepts(h http.Handler) http.Handler {
	return handlers.CORS(
		handlers.AllowedOriginValidator(func(string) bool { return true }), // want "this function accepts each origin"
		handlers.AllowCredentials(),
	)(h)
}

func checks(h http.Handler, known map[string]bool) http.Handler {
	return handlers.CORS(
		handlers.AllowedOriginValidator(func(origin string) bool { return known[origin] }), // want "this middleware sends no Vary: Origin"
		handlers.AllowCredentials(),
	)(h)
}

func patterns(h http.Handler) http.Handler {
	return handlers.CORS(handlers.AllowedOrigins([]string{"https://*.example.com"}))(h) // want "browsers send no origin that matches"
}

func upperCase(h http.Handler) http.Handler {
	return handlers.CORS(handlers.AllowedOrigins([]string{"https://App.example.com"}))(h) // want "they send https://app.example.com"
}

func names(h http.Handler) http.Handler {
	return handlers.CORS(
		handlers.AllowedOrigins([]string{"https://app.example.com"}),
		handlers.AllowedMethods([]string{"*"}), // want "this middleware takes the \\* for a method of that name"
		handlers.AllowedHeaders([]string{"*"}), // want "this middleware takes the \\* for a header of that name"
	)(h)
}

func more(h http.Handler) http.Handler {
	return handlers.CORS(
		handlers.AllowedOrigins([]string{"https://app.example.com"}),
		handlers.AllowedHeaders([]string{"Authorization", "*"}), // want "this middleware takes the \\* for a header of that name"
		handlers.AllowCredentials(),
	)(h)
}
