package chi

import (
	"net/http"

	"github.com/go-chi/cors"
)

// Cases are the functions of this package.
var Cases = map[string]func() http.Handler{
	"Nothing":         Nothing,
	"Star":            Star,
	"StarCredentials": StarCredentials,
	"One":             One,
	"Below":           Below,
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

func Below() http.Handler {
	return cors.New(cors.Options{AllowedOrigins: []string{"https://*.example.com"}, AllowCredentials: true}).Handler(http.NotFoundHandler())
}

func CheckTrue() http.Handler {
	return cors.New(cors.Options{AllowOriginFunc: func(*http.Request, string) bool { return true }, AllowCredentials: true}).Handler(http.NotFoundHandler())
}
