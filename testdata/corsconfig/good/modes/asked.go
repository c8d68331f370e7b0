package modes

import (
	"flag"
	"net/http"

	"github.com/rs/cors"
)

// A check that lets all in by a setting that is not so by default, without a branch.

func askedByDefault(h http.Handler) http.Handler {
	mode := getenv("MODE", "prod")
	return cors.New(cors.Options{
		AllowOriginFunc:  func(o string) bool { return mode == "dev" || o == app },
		AllowCredentials: true,
	}).Handler(h)
}

var openToAll = flag.Bool("open-to-all", false, "let all origins in")

func askedFlag(h http.Handler) http.Handler {
	return cors.New(cors.Options{
		AllowOriginFunc:  func(o string) bool { return *openToAll || o == app },
		AllowCredentials: true,
	}).Handler(h)
}

var closedToAll = flag.Bool("closed-to-all", true, "let one origin in")

func askedNegated(h http.Handler) http.Handler {
	return cors.New(cors.Options{
		AllowOriginFunc:  func(o string) bool { return !*closedToAll || o == app },
		AllowCredentials: true,
	}).Handler(h)
}
