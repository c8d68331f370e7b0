package fiber3

import (
	"net/http"

	"github.com/gofiber/fiber/v3"
	"github.com/gofiber/fiber/v3/middleware/adaptor"
	"github.com/gofiber/fiber/v3/middleware/cors"
)

// Cases are the functions of this package.
var Cases = map[string]func() http.Handler{
	"Nothing":            Nothing,
	"NothingCredentials": NothingCredentials,
	"Star":               Star,
	"One":                One,
	"Normalized":         Normalized,
	"Two":                Two,
	"StarAmong":          StarAmong,
	"Below":              Below,
	"AnyCom":             AnyCom,
	"AnyHost":            AnyHost,
	"AnyPort":            AnyPort,
	"Null":               Null,
	"NoScheme":           NoScheme,
	"Path":               Path,
	"StarAnonymous":      StarAnonymous,
	"StarFirstAnonymous": StarFirstAnonymous,
	"Check":              Check,
	"CheckList":          CheckList,
	"CheckStar":          CheckStar,
	"CheckAnonymous":     CheckAnonymous,
	"StarLists":          StarLists,
	"Exposed":            Exposed,
}

func engine(h fiber.Handler) http.Handler {
	app := fiber.New()
	app.Use(h)
	app.Get("/", func(fiber.Ctx) error { return nil })
	return adaptor.FiberApp(app)
}

func Nothing() http.Handler {
	return engine(cors.New(cors.Config{}))
}

func NothingCredentials() http.Handler {
	return engine(cors.New(cors.Config{AllowCredentials: true}))
}

func Star() http.Handler {
	return engine(cors.New(cors.Config{AllowOrigins: []string{"*"}, AllowCredentials: true}))
}

func One() http.Handler {
	return engine(cors.New(cors.Config{AllowOrigins: []string{"https://app.example.com"}, AllowCredentials: true}))
}

func Normalized() http.Handler {
	return engine(cors.New(cors.Config{AllowOrigins: []string{"https://APP.example.com/"}, AllowCredentials: true}))
}

func Two() http.Handler {
	return engine(cors.New(cors.Config{AllowOrigins: []string{"https://app.example.com", "http://localhost:3000"}, AllowCredentials: true}))
}

func StarAmong() http.Handler {
	return engine(cors.New(cors.Config{AllowOrigins: []string{"*", "https://app.example.com"}, AllowCredentials: true}))
}

func Below() http.Handler {
	return engine(cors.New(cors.Config{AllowOrigins: []string{"https://*.example.com"}, AllowCredentials: true}))
}

func AnyCom() http.Handler {
	return engine(cors.New(cors.Config{AllowOrigins: []string{"https://*.com"}, AllowCredentials: true}))
}

func AnyHost() http.Handler {
	return engine(cors.New(cors.Config{AllowOrigins: []string{"https://*"}, AllowCredentials: true}))
}

func AnyPort() http.Handler {
	return engine(cors.New(cors.Config{AllowOrigins: []string{"http://localhost:*"}, AllowCredentials: true}))
}

func Null() http.Handler {
	return engine(cors.New(cors.Config{AllowOrigins: []string{"null"}, AllowCredentials: true}))
}

func NoScheme() http.Handler {
	return engine(cors.New(cors.Config{AllowOrigins: []string{"app.example.com"}, AllowCredentials: true}))
}

func Path() http.Handler {
	return engine(cors.New(cors.Config{AllowOrigins: []string{"https://app.example.com/path"}, AllowCredentials: true}))
}

func StarAnonymous() http.Handler {
	return engine(cors.New(cors.Config{AllowOrigins: []string{"*"}}))
}

func StarFirstAnonymous() http.Handler {
	return engine(cors.New(cors.Config{AllowOrigins: []string{"*", "nonsense"}}))
}

func Check() http.Handler {
	return engine(cors.New(cors.Config{AllowOriginsFunc: func(string) bool { return true }, AllowCredentials: true}))
}

func CheckList() http.Handler {
	return engine(cors.New(cors.Config{AllowOrigins: []string{"https://app.example.com"}, AllowOriginsFunc: func(string) bool { return true }, AllowCredentials: true}))
}

func CheckStar() http.Handler {
	return engine(cors.New(cors.Config{AllowOrigins: []string{"*"}, AllowOriginsFunc: func(string) bool { return true }, AllowCredentials: true}))
}

func CheckAnonymous() http.Handler {
	return engine(cors.New(cors.Config{AllowOriginsFunc: func(string) bool { return true }}))
}

func StarLists() http.Handler {
	return engine(cors.New(cors.Config{AllowOrigins: []string{"https://app.example.com"}, AllowMethods: []string{"GET", "*"}, AllowHeaders: []string{"*"}, AllowCredentials: true}))
}

func Exposed() http.Handler {
	return engine(cors.New(cors.Config{AllowOrigins: []string{"https://app.example.com"}, ExposeHeaders: []string{"X-Total-Count", "*"}, AllowCredentials: true}))
}
