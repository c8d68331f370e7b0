// Package defaults has settings that let more in unless somebody says otherwise.
package defaults

import (
	"net/http"
	"os"
	"strings"

	gincors "github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
	"github.com/rs/cors"
)

const app = "https://app.example.com"

func getenv(name, absent string) string {
	if v := os.Getenv(name); v != "" {
		return v
	}
	return absent
}

var env = getenv("ENV", "development")

func otherwise(h http.Handler) http.Handler {
	return cors.New(cors.Options{
		AllowOriginFunc: func(origin string) bool {
			return env != "production" && strings.HasSuffix(origin, "example.dev") || origin == app // want "evilexample.dev passes this check"
		},
		AllowCredentials: true,
	}).Handler(h)
}

func named() gin.HandlerFunc {
	config := gincors.Config{AllowCredentials: true}
	if env == "development" {
		config.AllowOriginFunc = func(string) bool { return true } // want "accepts each origin"
	} else {
		config.AllowOrigins = []string{app}
	}
	return gincors.New(config)
}

func absent(h http.Handler) http.Handler {
	return cors.New(cors.Options{
		AllowOriginFunc: func(origin string) bool {
			return os.Getenv("ENV") != "production" && strings.HasSuffix(origin, "example.dev") || origin == app // want "evilexample.dev passes this check"
		},
		AllowCredentials: true,
	}).Handler(h)
}

var production = os.Getenv("ENV") == "production" || os.Getenv("ENV") == "staging"

func declared(h http.Handler) http.Handler {
	return cors.New(cors.Options{
		AllowOriginFunc: func(origin string) bool {
			return !production && strings.HasSuffix(origin, "example.dev") || origin == app // want "evilexample.dev passes this check"
		},
		AllowCredentials: true,
	}).Handler(h)
}

// What nobody stores to is what it is declared with.
var options struct{ strict bool }

func configure(strict bool) { options.strict = strict }

func stored(h http.Handler) http.Handler {
	return cors.New(cors.Options{
		AllowOriginFunc: func(origin string) bool {
			return !options.strict && strings.HasSuffix(origin, "example.dev") || origin == app // want "evilexample.dev passes this check"
		},
		AllowCredentials: true,
	}).Handler(h)
}

// Whatever the mode, the rest of the function lets the look-alike in.
func either(prod bool, h http.Handler) http.Handler {
	return cors.New(cors.Options{
		AllowOriginFunc: func(origin string) bool {
			if !prod && origin == "http://localhost:3000" {
				return true
			}
			return strings.HasSuffix(origin, "example.com") // want "evilexample.com passes this check"
		},
		AllowCredentials: true,
	}).Handler(h)
}

func captured(h http.Handler) http.Handler {
	dev := os.Getenv("MODE") == "dev" || os.Getenv("MODE") == "test"
	return cors.New(cors.Options{
		AllowOriginFunc: func(origin string) bool {
			return dev || strings.HasSuffix(origin, "example.com") // want "evilexample.com passes this check"
		},
		AllowCredentials: true,
	}).Handler(h)
}
