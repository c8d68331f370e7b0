// Package either has a default for a setting that is split.
package either

import (
	"cmp"
	"os"
	"strings"

	"github.com/rs/cors"
)

func load() []string {
	return strings.Split(cmp.Or(os.Getenv("CORS_ORIGINS"), "https://app.example.com,https://www.example.com"), ",")
}

func New() *cors.Cors {
	return cors.New(cors.Options{AllowedOrigins: load(), AllowCredentials: true})
}

func public() *cors.Cors {
	return cors.New(cors.Options{AllowedOrigins: strings.Split(cmp.Or(os.Getenv("CORS_ORIGINS"), "*"), ",")})
}

// together are settings that both have to be chosen.
func together() *cors.Cors {
	creds := os.Getenv("CORS_CREDENTIALS") != ""
	return cors.New(cors.Options{AllowedOrigins: strings.Split(cmp.Or(os.Getenv("CORS_ORIGINS"), "*"), ","), AllowCredentials: creds})
}
