package modes

import (
	"flag"
	"net/http"

	rscors "github.com/rs/cors"
)

// A check that lets all in by a setting that is so by default, without a branch.

func askedByDefault(h http.Handler) http.Handler {
	mode := getenv("MODE", "dev")
	return rscors.New(rscors.Options{
		AllowOriginFunc:  func(o string) bool { return mode == "dev" || o == "https://app.example.com" }, // want "accepts each origin"
		AllowCredentials: true,
	}).Handler(h)
}

var openToAll = flag.Bool("open-to-all", true, "let all origins in")

func askedFlag(h http.Handler) http.Handler {
	return rscors.New(rscors.Options{
		AllowOriginFunc:  func(o string) bool { return *openToAll || o == "https://app.example.com" }, // want "accepts each origin"
		AllowCredentials: true,
	}).Handler(h)
}

func askedBranch(h http.Handler) http.Handler {
	return rscors.New(rscors.Options{
		AllowOriginFunc: func(o string) bool { // want "accepts each origin"
			if *openToAll {
				return true
			}
			return o == "https://app.example.com"
		},
		AllowCredentials: true,
	}).Handler(h)
}
