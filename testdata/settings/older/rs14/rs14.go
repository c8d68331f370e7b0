// Package rs14 has settings of the last version of rs/cors that reflected the Origin for a *
// with credentials. No program has both that and a newer one.
package rs14

import (
	"net/http"

	"github.com/rs/cors"
)

// Cases are the functions of this package.
var Cases = map[string]func() http.Handler{
	"Nothing":         Nothing,
	"Star":            Star,
	"StarCredentials": StarCredentials,
	"One":             One,
	"StarWithCheck":   StarWithCheck,
	"CheckTrue":       CheckTrue,
}

func Nothing() http.Handler {
	return cors.New(cors.Options{AllowCredentials: true}).Handler(http.NotFoundHandler())
}

func Star() http.Handler {
	return cors.New(cors.Options{AllowedOrigins: []string{"*"}}).Handler(http.NotFoundHandler())
}

func StarCredentials() http.Handler {
	return cors.New(cors.Options{AllowedOrigins: []string{"*"}, AllowCredentials: true}).Handler(http.NotFoundHandler())
}

func One() http.Handler {
	return cors.New(cors.Options{AllowedOrigins: []string{"https://app.example.com"}, AllowCredentials: true}).Handler(http.NotFoundHandler())
}

func StarWithCheck() http.Handler {
	return cors.New(cors.Options{AllowOriginFunc: func(string) bool { return true }, AllowedOrigins: []string{"*"}, AllowCredentials: true}).Handler(http.NotFoundHandler())
}

func CheckTrue() http.Handler {
	return cors.New(cors.Options{AllowOriginFunc: func(string) bool { return true }, AllowCredentials: true}).Handler(http.NotFoundHandler())
}
