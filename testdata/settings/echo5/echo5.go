package echo5

import (
	"net/http"

	"github.com/labstack/echo/v5"
	"github.com/labstack/echo/v5/middleware"
)

// Cases are the functions of this package.
var Cases = map[string]func() http.Handler{
	"Star":               Star,
	"StarCredentials":    StarCredentials,
	"Nothing":            Nothing,
	"NothingCredentials": NothingCredentials,
	"One":                One,
	"UpperCase":          UpperCase,
	"StarAmong":          StarAmong,
	"StarFirst":          StarFirst,
	"AnyHost":            AnyHost,
	"Below":              Below,
	"Null":               Null,
	"NoScheme":           NoScheme,
	"Slash":              Slash,
	"Check":              Check,
	"CheckStar":          CheckStar,
	"CheckAnonymous":     CheckAnonymous,
	"StarLists":          StarLists,
	"Exposed":            Exposed,
}

func engine(m echo.MiddlewareFunc) http.Handler {
	e := echo.New()
	e.Use(m)
	e.GET("/", func(c *echo.Context) error { return c.NoContent(204) })
	return e
}

func Star() http.Handler {
	return engine(middleware.CORSWithConfig(middleware.CORSConfig{AllowOrigins: []string{"*"}}))
}

func StarCredentials() http.Handler {
	return engine(middleware.CORSWithConfig(middleware.CORSConfig{AllowOrigins: []string{"*"}, AllowCredentials: true}))
}

func Nothing() http.Handler {
	return engine(middleware.CORSWithConfig(middleware.CORSConfig{}))
}

func NothingCredentials() http.Handler {
	return engine(middleware.CORSWithConfig(middleware.CORSConfig{AllowCredentials: true}))
}

func One() http.Handler {
	return engine(middleware.CORSWithConfig(middleware.CORSConfig{AllowOrigins: []string{"https://app.example.com"}, AllowCredentials: true}))
}

func UpperCase() http.Handler {
	return engine(middleware.CORSWithConfig(middleware.CORSConfig{AllowOrigins: []string{"https://APP.example.com"}, AllowCredentials: true}))
}

func StarAmong() http.Handler {
	return engine(middleware.CORSWithConfig(middleware.CORSConfig{AllowOrigins: []string{"https://app.example.com", "*"}}))
}

func StarFirst() http.Handler {
	return engine(middleware.CORSWithConfig(middleware.CORSConfig{AllowOrigins: []string{"*", "nonsense"}}))
}

func AnyHost() http.Handler {
	return engine(middleware.CORSWithConfig(middleware.CORSConfig{AllowOrigins: []string{"https://*"}, AllowCredentials: true}))
}

func Below() http.Handler {
	return engine(middleware.CORSWithConfig(middleware.CORSConfig{AllowOrigins: []string{"https://*.example.com"}, AllowCredentials: true}))
}

func Null() http.Handler {
	return engine(middleware.CORSWithConfig(middleware.CORSConfig{AllowOrigins: []string{"null"}, AllowCredentials: true}))
}

func NoScheme() http.Handler {
	return engine(middleware.CORSWithConfig(middleware.CORSConfig{AllowOrigins: []string{"app.example.com"}, AllowCredentials: true}))
}

func Slash() http.Handler {
	return engine(middleware.CORSWithConfig(middleware.CORSConfig{AllowOrigins: []string{"https://app.example.com/"}, AllowCredentials: true}))
}

func Check() http.Handler {
	return engine(middleware.CORSWithConfig(middleware.CORSConfig{UnsafeAllowOriginFunc: func(_ *echo.Context, origin string) (string, bool, error) { return origin, true, nil }, AllowCredentials: true}))
}

func CheckStar() http.Handler {
	return engine(middleware.CORSWithConfig(middleware.CORSConfig{AllowOrigins: []string{"*"}, UnsafeAllowOriginFunc: func(_ *echo.Context, origin string) (string, bool, error) { return origin, true, nil }, AllowCredentials: true}))
}

func CheckAnonymous() http.Handler {
	return engine(middleware.CORSWithConfig(middleware.CORSConfig{UnsafeAllowOriginFunc: func(_ *echo.Context, origin string) (string, bool, error) { return origin, true, nil }}))
}

func StarLists() http.Handler {
	return engine(middleware.CORSWithConfig(middleware.CORSConfig{AllowOrigins: []string{"https://app.example.com"}, AllowMethods: []string{"GET", "*"}, AllowHeaders: []string{"*"}, AllowCredentials: true}))
}

func Exposed() http.Handler {
	return engine(middleware.CORSWithConfig(middleware.CORSConfig{AllowOrigins: []string{"https://app.example.com"}, ExposeHeaders: []string{"X-Total-Count", "*"}, AllowCredentials: true}))
}
