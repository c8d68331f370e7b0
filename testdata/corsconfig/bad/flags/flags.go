// Package flags has settings that are flags, declared with what is wrong.
package flags

import (
	"flag"
	"net/http"

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
