// Package ranked gives a library several functions that decide about origins, of which it
// asks one.
package ranked

import (
	"net/http"
	"strings"

	"github.com/rs/cors"
)

func isOwn(origin string) bool { return origin == "https://app.example.com" }

func both(h http.Handler) http.Handler {
	return cors.New(cors.Options{
		AllowOriginFunc:        func(origin string) bool { return true },
		AllowOriginRequestFunc: func(r *http.Request, origin string) bool { return true }, // want "this function accepts each origin"
		AllowCredentials:       true,
	}).Handler(h)
}

func checkIsNotAsked(h http.Handler) http.Handler {
	return cors.New(cors.Options{
		AllowOriginFunc:        isOwn,
		AllowOriginRequestFunc: func(r *http.Request, origin string) bool { return true }, // want "this function accepts each origin"
		AllowCredentials:       true,
	}).Handler(h)
}

func ofThree(h http.Handler) http.Handler {
	return cors.New(cors.Options{
		AllowOriginFunc:            isOwn,
		AllowOriginRequestFunc:     func(r *http.Request, origin string) bool { return isOwn(origin) },
		AllowOriginVaryRequestFunc: func(r *http.Request, origin string) (bool, []string) { return true, nil }, // want "this function accepts each origin"
		AllowCredentials:           true,
	}).Handler(h)
}

func lookalikes(h http.Handler) http.Handler {
	return cors.New(cors.Options{
		AllowOriginFunc: isOwn,
		AllowOriginRequestFunc: func(r *http.Request, origin string) bool {
			return strings.HasSuffix(origin, "example.com") // want "evilexample.com passes this check"
		},
		AllowCredentials: true,
	}).Handler(h)
}
