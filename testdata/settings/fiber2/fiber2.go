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
	"Check":              Check,
	"CheckList":          CheckList,
	"CheckStar":          CheckStar,
	"CheckAnonymous":     CheckAnonymous,
	"StarLists":          StarLists,
	"Exposed":            Exposed,
}

// engine serves by an app. Older versions, for which the module in older is, have no
// adaptor for net/http.
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
	return engine(cors.New(cors.Config{AllowOrigins: "*", AllowCredentials: true}))
}

func One() http.Handler {
	return engine(cors.New(cors.Config{AllowOrigins: "https://app.example.com", AllowCredentials: true}))
}

func Normalized() http.Handler {
	return engine(cors.New(cors.Config{AllowOrigins: "https://APP.example.com/", AllowCredentials: true}))
}

func Two() http.Handler {
	return engine(cors.New(cors.Config{AllowOrigins: "https://app.example.com, http://localhost:3000", AllowCredentials: true}))
}

func StarAmong() http.Handler {
	return engine(cors.New(cors.Config{AllowOrigins: "*, https://app.example.com", AllowCredentials: true}))
}

func Below() http.Handler {
	return engine(cors.New(cors.Config{AllowOrigins: "https://*.example.com", AllowCredentials: true}))
}

func AnyCom() http.Handler {
	return engine(cors.New(cors.Config{AllowOrigins: "https://*.com", AllowCredentials: true}))
}

func AnyHost() http.Handler {
	return engine(cors.New(cors.Config{AllowOrigins: "https://*", AllowCredentials: true}))
}

func AnyPort() http.Handler {
	return engine(cors.New(cors.Config{AllowOrigins: "http://localhost:*", AllowCredentials: true}))
}

func Null() http.Handler {
	return engine(cors.New(cors.Config{AllowOrigins: "null", AllowCredentials: true}))
}

func NoScheme() http.Handler {
	return engine(cors.New(cors.Config{AllowOrigins: "app.example.com", AllowCredentials: true}))
}

func Path() http.Handler {
	return engine(cors.New(cors.Config{AllowOrigins: "https://app.example.com/path", AllowCredentials: true}))
}

func StarAnonymous() http.Handler {
	return engine(cors.New(cors.Config{AllowOrigins: "*"}))
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

func CheckAnonymous() http.Handler {
	return engine(cors.New(cors.Config{AllowOriginsFunc: func(string) bool { return true }}))
}

func StarLists() http.Handler {
	return engine(cors.New(cors.Config{AllowOrigins: "https://app.example.com", AllowMethods: "GET,*", AllowHeaders: "*", AllowCredentials: true}))
}

func Exposed() http.Handler {
	return engine(cors.New(cors.Config{AllowOrigins: "https://app.example.com", ExposeHeaders: "X-Total-Count, *", AllowCredentials: true}))
}
