// Package fiber252 has settings of the last version of fiber that sent a * with
// credentials. No program has both that and an older one.
package fiber252

import (
	"maps"
	"net/http"

	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/cors"
)

// Cases are the functions of this package.
var Cases = map[string]func() http.Handler{
	"Nothing":            Nothing,
	"NothingCredentials": NothingCredentials,
	"Star":               Star,
	"StarCredentials":    StarCredentials,
	"StarAmong":          StarAmong,
	"One":                One,
	"Two":                Two,
	"Below":              Below,
	"Slash":              Slash,
	"Check":              Check,
	"CheckList":          CheckList,
	"CheckStar":          CheckStar,
}

// engine serves by an app, as that of the older version does.
func engine(h fiber.Handler) http.Handler {
	app := fiber.New()
	app.Use(h)
	app.Get("/", func(*fiber.Ctx) error { return nil })
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		resp, err := app.Test(r, -1)
		if err != nil {
			panic(err)
		}
		maps.Copy(w.Header(), resp.Header)
		w.WriteHeader(resp.StatusCode)
	})
}

func Nothing() http.Handler {
	return engine(cors.New(cors.Config{}))
}

func NothingCredentials() http.Handler {
	return engine(cors.New(cors.Config{AllowCredentials: true}))
}

func Star() http.Handler {
	return engine(cors.New(cors.Config{AllowOrigins: "*"}))
}

func StarCredentials() http.Handler {
	return engine(cors.New(cors.Config{AllowOrigins: "*", AllowCredentials: true}))
}

func StarAmong() http.Handler {
	return engine(cors.New(cors.Config{AllowOrigins: "https://app.example.com, *", AllowCredentials: true}))
}

func One() http.Handler {
	return engine(cors.New(cors.Config{AllowOrigins: "https://app.example.com", AllowCredentials: true}))
}

func Two() http.Handler {
	return engine(cors.New(cors.Config{AllowOrigins: "https://app.example.com, https://b.example.com", AllowCredentials: true}))
}

func Below() http.Handler {
	return engine(cors.New(cors.Config{AllowOrigins: "https://*.example.com", AllowCredentials: true}))
}

func Slash() http.Handler {
	return engine(cors.New(cors.Config{AllowOrigins: "https://app.example.com/", AllowCredentials: true}))
}

func Check() http.Handler {
	return engine(cors.New(cors.Config{AllowOriginsFunc: func(string) bool { return true }, AllowCredentials: true}))
}

func CheckList() http.Handler {
	return engine(cors.New(cors.Config{AllowOrigins: "https://app.example.com", AllowOriginsFunc: func(string) bool { return true }, AllowCredentials: true}))
}

func CheckStar() http.Handler {
	return engine(cors.New(cors.Config{AllowOrigins: "*", AllowOriginsFunc: func(string) bool { return true }, AllowCredentials: true}))
}
