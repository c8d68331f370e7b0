// Package unset lets everybody in where a variable of the environment is not set.
package unset

import (
	"os"
	"slices"
	"strings"

	"github.com/rs/cors"
)

var origins = os.Getenv("ALLOWED_ORIGINS")

func byEnvironment() *cors.Cors {
	return cors.New(cors.Options{
		AllowCredentials: true,
		AllowOriginFunc: func(origin string) bool { // want "which is sent back, as long as no setting says otherwise"
			if origins == "" {
				return true
			}
			return slices.Contains(strings.Split(origins, ","), origin)
		},
	})
}
