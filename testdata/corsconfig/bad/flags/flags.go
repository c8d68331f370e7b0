// Package flags has settings that are flags, declared with what is wrong.
package flags

import (
	"flag"
	"net/http"
	"strings"

	"github.com/rs/cors"
)

func listed(h http.Handler) http.Handler {
	star := flag.String("listed", "*", "the origin to allow") // want "reject every credentialed response"
	return cors.New(cors.Options{AllowedOrigins: []string{*star}, AllowCredentials: true}).Handler(h)
}

func among(h http.Handler) http.Handler {
	var star string
	flag.StringVar(&star, "among", "*", "another origin to allow") // want "reject every credentialed response"
	return cors.New(cors.Options{AllowedOrigins: []string{"https://app.example.com", star}, AllowCredentials: true}).Handler(h)
}

func split(h http.Handler) http.Handler {
	list := flag.String("split", "*", "the origins to allow") // want "reject every credentialed response"
	flag.Parse()
	return cors.New(cors.Options{AllowedOrigins: strings.Split(*list, ","), AllowCredentials: true}).Handler(h)
}

var origins = flag.String("origins", "*", "the origins to allow") // want "reject every credentialed response"

func declared(h http.Handler) http.Handler {
	return cors.New(cors.Options{AllowedOrigins: strings.Split(*origins, ","), AllowCredentials: true}).Handler(h)
}

// named is in order, unless somebody chooses otherwise.
func named(h http.Handler) http.Handler {
	list := flag.String("named", "https://app.example.com", "the origins to allow")
	flag.Parse()
	return cors.New(cors.Options{AllowedOrigins: strings.Split(*list, ","), AllowCredentials: true}).Handler(h)
}
