// Package modes has settings that let more in only in a mode that somebody has chosen,
// or of which the code does not say whether it is the default.
package modes

import (
	"net/http"
	"os"
	"slices"
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

// One of two modes, of a variable that is read for each.

func captured(h http.Handler) http.Handler {
	dev := os.Getenv("MODE") == "dev" || os.Getenv("MODE") == "test"
	return cors.New(cors.Options{
		AllowOriginFunc: func(origin string) bool {
			if dev {
				return true
			}
			return origin == app
		},
		AllowCredentials: true,
	}).Handler(h)
}

func capturedFold(h http.Handler) http.Handler {
	mode := os.Getenv("MODE")
	dev := strings.EqualFold(mode, "dev") || strings.EqualFold(mode, "test")
	return cors.New(cors.Options{
		AllowOriginFunc:  func(origin string) bool { return dev || origin == app },
		AllowCredentials: true,
	}).Handler(h)
}

func capturedPart(h http.Handler) http.Handler {
	dev := os.Getenv("DEV") == "1" || os.Getenv("MODE") == "test"
	return cors.New(cors.Options{
		AllowOriginFunc: func(origin string) bool {
			return dev && strings.HasSuffix(origin, "example.dev") || origin == app
		},
		AllowCredentials: true,
	}).Handler(h)
}

var dev = os.Getenv("MODE") == "dev" || os.Getenv("MODE") == "test"

func declared(h http.Handler) http.Handler {
	return cors.New(cors.Options{
		AllowOriginFunc: func(origin string) bool {
			return dev && strings.HasSuffix(origin, "example.dev") || origin == app
		},
		AllowCredentials: true,
	}).Handler(h)
}

func declaredField() gin.HandlerFunc {
	config := gincors.Config{AllowCredentials: true}
	if dev {
		config.AllowOriginFunc = func(string) bool { return true }
	} else {
		config.AllowOrigins = []string{app}
	}
	return gincors.New(config)
}

func declaredOption(h http.Handler) http.Handler {
	options := cors.Options{AllowedOrigins: []string{app}, AllowCredentials: true}
	if dev {
		options.AllowOriginFunc = func(string) bool { return true }
	}
	return cors.New(options).Handler(h)
}

// A default that the code gives.

var env = getenv("ENV", "production")

func named(h http.Handler) http.Handler {
	return cors.New(cors.Options{
		AllowOriginFunc: func(origin string) bool {
			if (env == "development" || env == "local") && strings.HasSuffix(origin, "example.dev") {
				return true
			}
			return origin == app
		},
		AllowCredentials: true,
	}).Handler(h)
}

func namedField() gin.HandlerFunc {
	list := []string{app}
	if env == "development" || env == "local" {
		list = []string{"*"}
	}
	return gincors.New(gincors.Config{AllowOrigins: list, AllowCredentials: true})
}

func otherwise(h http.Handler) http.Handler {
	return cors.New(cors.Options{
		AllowOriginFunc:  func(origin string) bool { return env != "production" || origin == app },
		AllowCredentials: true,
	}).Handler(h)
}

var production = getenv("PRODUCTION", "true") == "true"

func negated(h http.Handler) http.Handler {
	return cors.New(cors.Options{
		AllowOriginFunc: func(origin string) bool {
			return !production && strings.HasSuffix(origin, "example.dev") || origin == app
		},
		AllowCredentials: true,
	}).Handler(h)
}

func negatedField() gin.HandlerFunc {
	config := gincors.Config{AllowCredentials: true}
	if !production {
		config.AllowOriginFunc = func(string) bool { return true }
	} else {
		config.AllowOrigins = []string{app}
	}
	return gincors.New(config)
}

// No default that the code gives.

func parameter(prod bool, h http.Handler) http.Handler {
	return cors.New(cors.Options{
		AllowOriginFunc: func(origin string) bool {
			if !prod && strings.HasSuffix(origin, "example.dev") {
				return true
			}
			return origin == app
		},
		AllowCredentials: true,
	}).Handler(h)
}

func parameterText(env string, h http.Handler) http.Handler {
	return cors.New(cors.Options{
		AllowOriginFunc: func(origin string) bool {
			return env != "production" && strings.Contains(origin, "localhost") || origin == app
		},
		AllowCredentials: true,
	}).Handler(h)
}

type server struct {
	prod bool
	list []string
}

func (s *server) field(h http.Handler) http.Handler {
	return cors.New(cors.Options{
		AllowOriginFunc: func(origin string) bool {
			return slices.Contains(s.list, origin) || !s.prod && strings.HasSuffix(origin, "example.dev")
		},
		AllowCredentials: true,
	}).Handler(h)
}

func (s *server) allows(origin string) bool {
	if !s.prod && origin == "http://dev.example.com" {
		return true
	}
	return origin == app
}

func (s *server) method(h http.Handler) http.Handler {
	return cors.New(cors.Options{AllowOriginFunc: s.allows, AllowCredentials: true}).Handler(h)
}

// Only in a mode: elsewhere there is none, or one that the package writes.

func onlyInMode(r *gin.Engine) {
	if os.Getenv("MODE") == "dev" {
		r.Use(gincors.New(gincors.Config{AllowOriginFunc: func(string) bool { return true }, AllowCredentials: true}))
	}
}

func onlyInModes(r *gin.Engine) {
	switch os.Getenv("MODE") {
	case "dev":
		r.Use(gincors.New(gincors.Config{AllowOriginFunc: func(string) bool { return true }, AllowCredentials: true}))
	case "test":
		r.Use(gincors.New(gincors.Config{AllowOriginFunc: func(string) bool { return true }, AllowCredentials: true}))
	}
}

func onlyInModesLike(r *gin.Engine) {
	if strings.HasPrefix(getenv("MODE", "prod"), "dev") {
		r.Use(gincors.New(gincors.Config{AllowOriginFunc: func(string) bool { return true }, AllowCredentials: true}))
	}
}

func onlyInOneOf(h http.Handler) http.Handler {
	if slices.Contains([]string{"dev", "test"}, os.Getenv("MODE")) {
		return cors.New(cors.Options{AllowOriginFunc: func(string) bool { return true }, AllowCredentials: true}).Handler(h)
	}
	return h
}

func allowApp(c *gin.Context) {
	c.Writer.Header().Add("Vary", "Origin")
	if o := c.GetHeader("Origin"); o == app {
		c.Header("Access-Control-Allow-Origin", o)
		c.Header("Access-Control-Allow-Credentials", "true")
	}
	if c.Request.Method == http.MethodOptions {
		c.Header("Access-Control-Allow-Methods", "GET, PUT")
		c.AbortWithStatus(http.StatusNoContent)
	}
}

func elsewhereByHand(r *gin.Engine) {
	if os.Getenv("MODE") == "dev" {
		r.Use(gincors.New(gincors.Config{AllowOriginFunc: func(string) bool { return true }, AllowCredentials: true}))
	} else {
		r.Use(allowApp)
	}
}
