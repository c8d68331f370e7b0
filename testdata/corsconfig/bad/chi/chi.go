// Package chi has settings of github.com/go-chi/cors that err.
package chi

import (
	"net/http"

	"github.com/go-chi/cors"
)

var star = cors.Handler(cors.Options{
	AllowedOrigins:   []string{"*"}, // want "browsers reject every credentialed response"
	AllowCredentials: true,
})

func readme() func(http.Handler) http.Handler {
	return cors.Handler(cors.Options{
		AllowedOrigins:   []string{"https://*", "http://*"}, // want "https://evil.example matches" "http://evil.example matches"
		AllowedMethods:   []string{"GET", "POST", "PUT", "DELETE", "OPTIONS"},
		AllowCredentials: true,
		MaxAge:           300,
	})
}

func accepts() *cors.Cors {
	return cors.New(cors.Options{
		AllowOriginFunc:  func(r *http.Request, origin string) bool { return true }, // want "this function accepts each origin"
		AllowCredentials: true,
	})
}

func acceptsAndStar() *cors.Cors {
	return cors.New(cors.Options{
		AllowedOrigins:   []string{"*"}, // want "browsers reject every credentialed response"
		AllowOriginFunc:  func(r *http.Request, origin string) bool { return true },
		AllowCredentials: true,
	})
}

var methods = cors.Handler(cors.Options{
	AllowedOrigins:   []string{"https://app.example.com"},
	AllowedMethods:   []string{"*"}, // want "this middleware takes the \\* for a method of that name"
	AllowedHeaders:   []string{"*"},
	AllowCredentials: true,
})
