// Package ranked gives a library several functions that decide about origins: one that
// lets everybody in is not asked, as far as is known.
package ranked

import (
	"net/http"
	"strings"

	"github.com/rs/cors"
)

func isOwn(r *http.Request, origin string) bool { return origin == "https://app.example.com" }

func opensNothing(h http.Handler) http.Handler {
	return cors.New(cors.Options{
		AllowOriginFunc:        func(origin string) bool { return true },
		AllowOriginRequestFunc: isOwn,
		AllowCredentials:       true,
	}).Handler(h)
}

func looseOneIsNotAsked(h http.Handler) http.Handler {
	return cors.New(cors.Options{
		AllowOriginFunc:        func(origin string) bool { return strings.HasSuffix(origin, "example.com") },
		AllowOriginRequestFunc: isOwn,
		AllowCredentials:       true,
	}).Handler(h)
}

func perhaps(h http.Handler, check func(*http.Request, string) bool) http.Handler {
	return cors.New(cors.Options{
		AllowOriginFunc:        func(origin string) bool { return true },
		AllowOriginRequestFunc: check,
		AllowCredentials:       true,
	}).Handler(h)
}
