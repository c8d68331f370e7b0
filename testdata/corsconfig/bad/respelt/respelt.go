// Package respelt lists origins twice, once as no browser sends them.
package respelt

import (
	"net/http"

	"github.com/rs/cors"
)

func listed(h http.Handler) http.Handler {
	return cors.New(cors.Options{
		AllowedOrigins: []string{
			"https://app.example.com",
			"https://app.example.com:443", // want "they send https://app.example.com"
		},
	}).Handler(h)
}
