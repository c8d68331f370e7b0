package fiber2

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
	"StarLists":          StarLists,
}

// engine serves by an app. Older versions have no adaptor for net/http.
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

func StarLists() http.Handler {
	return engine(cors.New(cors.Config{AllowOrigins: "https://app.example.com", AllowMethods: "GET,*", AllowHeaders: "*", AllowCredentials: true}))
}
