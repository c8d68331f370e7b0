// Package either has a default for a setting that is split.
package either

import (
	"cmp"
	"os"
	"strings"

	"github.com/rs/cors"
)

func load() []string {
	return strings.Split(cmp.Or(os.Getenv("CORS_ORIGINS"), "*"), ",") // want "browsers reject every credentialed response that carries Access-Control-Allow-Origin: \\*"
}

func New() *cors.Cors {
	return cors.New(cors.Options{AllowedOrigins: load(), AllowCredentials: true})
}
