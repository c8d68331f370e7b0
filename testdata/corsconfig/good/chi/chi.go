// Package chi has settings of github.com/go-chi/cors that are right.
package chi

import (
	"net/http"
	"strings"

	"github.com/go-chi/cors"
)

func public(h http.Handler) http.Handler {
	return cors.Handler(cors.Options{AllowedOrigins: []string{"*"}})(h)
}

func nothing(h http.Handler) http.Handler {
	return cors.Handler(cors.Options{})(h)
}

func listed(h http.Handler) http.Handler {
	return cors.Handler(cors.Options{AllowedOrigins: []string{"https://app.example.com", "http://localhost:3000", "http://127.0.0.1:3000", "http://192.168.1.4"}, AllowCredentials: true})(h)
}

func listedInUpperCase(h http.Handler) http.Handler {
	return cors.Handler(cors.Options{AllowedOrigins: []string{"https://App.example.com"}, AllowCredentials: true})(h)
}

func patterns(h http.Handler) http.Handler {
	return cors.Handler(cors.Options{AllowedOrigins: []string{"https://*.example.com", "http://localhost:*", "https://app-*.example.com"}, AllowCredentials: true})(h)
}

func otherSchemes(h http.Handler) http.Handler {
	return cors.Handler(cors.Options{AllowedOrigins: []string{"capacitor://localhost", "chrome-extension://abcdefgh"}, AllowCredentials: true})(h)
}

func checks(h http.Handler) http.Handler {
	return cors.Handler(cors.Options{AllowOriginFunc: func(_ *http.Request, origin string) bool { return strings.HasSuffix(origin, "://app.example.com") }, AllowCredentials: true})(h)
}

func acceptsWithoutCredentials(h http.Handler) http.Handler {
	return cors.Handler(cors.Options{AllowOriginFunc: func(_ *http.Request, origin string) bool { return true }})(h)
}

func acceptsSome(h http.Handler, debug bool) http.Handler {
	return cors.Handler(cors.Options{AllowOriginFunc: func(_ *http.Request, origin string) bool { return debug || origin == "https://app.example.com" }, AllowCredentials: true})(h)
}

func chosen(h http.Handler, list []string) http.Handler {
	return cors.Handler(cors.Options{AllowedOrigins: list, AllowCredentials: true})(h)
}

func switched(h http.Handler, credentials bool) http.Handler {
	return cors.Handler(cors.Options{AllowedOrigins: []string{"*"}, AllowCredentials: credentials})(h)
}

func notBoth(h http.Handler, origin string) http.Handler {
	return cors.Handler(cors.Options{AllowedOrigins: []string{origin}, AllowCredentials: origin != "*"})(h)
}

func outOfSight(h http.Handler, accept func(*http.Request, string) bool) http.Handler {
	return cors.Handler(cors.Options{AllowOriginFunc: accept, AllowCredentials: true})(h)
}
