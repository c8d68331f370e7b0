package echo4

import (
	"net/http"

	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
)

// Cases are the functions of this package.
var Cases = map[string]func() http.Handler{
	"Star":               Star,
	"StarCredentials":    StarCredentials,
	"Nothing":            Nothing,
	"NothingCredentials": NothingCredentials,
	"Unsafe":             Unsafe,
	"UnsafeNothing":      UnsafeNothing,
	"UnsafeAnonymous":    UnsafeAnonymous,
	"One":                One,
	"UpperCase":          UpperCase,
	"StarAmong":          StarAmong,
	"AnyHost":            AnyHost,
	"AnyScheme":          AnyScheme,
	"AnyCom":             AnyCom,
	"NoDot":              NoDot,
	"Below":              Below,
	"AnyPort":            AnyPort,
	"OpenEnd":            OpenEnd,
	"AnyCharacter":       AnyCharacter,
	"TwoStars":           TwoStars,
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
	e.GET("/", func(c echo.Context) error { return c.NoContent(204) })
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

func Unsafe() http.Handler {
	return engine(middleware.CORSWithConfig(middleware.CORSConfig{AllowOrigins: []string{"*"}, AllowCredentials: true, UnsafeWildcardOriginWithAllowCredentials: true}))
}

func UnsafeNothing() http.Handler {
	return engine(middleware.CORSWithConfig(middleware.CORSConfig{AllowCredentials: true, UnsafeWildcardOriginWithAllowCredentials: true}))
}

func UnsafeAnonymous() http.Handler {
	return engine(middleware.CORSWithConfig(middleware.CORSConfig{AllowOrigins: []string{"*"}, UnsafeWildcardOriginWithAllowCredentials: true}))
}

func One() http.Handler {
	return engine(middleware.CORSWithConfig(middleware.CORSConfig{AllowOrigins: []string{"https://app.example.com"}, AllowCredentials: true}))
}

func UpperCase() http.Handler {
	return engine(middleware.CORSWithConfig(middleware.CORSConfig{AllowOrigins: []string{"https://APP.example.com"}, AllowCredentials: true}))
}

func StarAmong() http.Handler {
	return engine(middleware.CORSWithConfig(middleware.CORSConfig{AllowOrigins: []string{"https://app.example.com", "*", "https://x.example.com"}, AllowCredentials: true}))
}

func AnyHost() http.Handler {
	return engine(middleware.CORSWithConfig(middleware.CORSConfig{AllowOrigins: []string{"https://*"}, AllowCredentials: true}))
}

func AnyScheme() http.Handler {
	return engine(middleware.CORSWithConfig(middleware.CORSConfig{AllowOrigins: []string{"*://*"}, AllowCredentials: true}))
}

func AnyCom() http.Handler {
	return engine(middleware.CORSWithConfig(middleware.CORSConfig{AllowOrigins: []string{"https://*.com"}, AllowCredentials: true}))
}

func NoDot() http.Handler {
	return engine(middleware.CORSWithConfig(middleware.CORSConfig{AllowOrigins: []string{"https://*example.com"}, AllowCredentials: true}))
}

func Below() http.Handler {
	return engine(middleware.CORSWithConfig(middleware.CORSConfig{AllowOrigins: []string{"https://*.example.com"}, AllowCredentials: true}))
}

func AnyPort() http.Handler {
	return engine(middleware.CORSWithConfig(middleware.CORSConfig{AllowOrigins: []string{"http://localhost:*"}, AllowCredentials: true}))
}

func OpenEnd() http.Handler {
	return engine(middleware.CORSWithConfig(middleware.CORSConfig{AllowOrigins: []string{"http://localhost*"}, AllowCredentials: true}))
}

func AnyCharacter() http.Handler {
	return engine(middleware.CORSWithConfig(middleware.CORSConfig{AllowOrigins: []string{"https://?.example.com"}, AllowCredentials: true}))
}

func TwoStars() http.Handler {
	return engine(middleware.CORSWithConfig(middleware.CORSConfig{AllowOrigins: []string{"https://*.*.com"}, AllowCredentials: true}))
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
	return engine(middleware.CORSWithConfig(middleware.CORSConfig{AllowOriginFunc: func(string) (bool, error) { return true, nil }, AllowCredentials: true}))
}

func CheckStar() http.Handler {
	return engine(middleware.CORSWithConfig(middleware.CORSConfig{AllowOrigins: []string{"*"}, AllowOriginFunc: func(string) (bool, error) { return true, nil }, AllowCredentials: true}))
}

func CheckAnonymous() http.Handler {
	return engine(middleware.CORSWithConfig(middleware.CORSConfig{AllowOriginFunc: func(string) (bool, error) { return true, nil }}))
}

func StarLists() http.Handler {
	return engine(middleware.CORSWithConfig(middleware.CORSConfig{AllowOrigins: []string{"https://app.example.com"}, AllowMethods: []string{"GET", "*"}, AllowHeaders: []string{"*"}, AllowCredentials: true}))
}

func Exposed() http.Handler {
	return engine(middleware.CORSWithConfig(middleware.CORSConfig{AllowOrigins: []string{"https://app.example.com"}, ExposeHeaders: []string{"X-Total-Count", "*"}, AllowCredentials: true}))
}
