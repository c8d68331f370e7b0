package echo4

import (
	"net/http"

	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
)

// Cases are the functions of this package.
var Cases = map[string]func() http.Handler{
	"Nothing":         Nothing,
	"Anonymous":       Anonymous,
	"StarCredentials": StarCredentials,
	"StarAmong":       StarAmong,
	"One":             One,
	"StarLists":       StarLists,
}

func engine(m echo.MiddlewareFunc) http.Handler {
	e := echo.New()
	e.Use(m)
	e.GET("/", func(c echo.Context) error { return c.NoContent(204) })
	return e
}

func Nothing() http.Handler {
	return engine(middleware.CORSWithConfig(middleware.CORSConfig{AllowCredentials: true}))
}

func Anonymous() http.Handler {
	return engine(middleware.CORSWithConfig(middleware.CORSConfig{AllowOrigins: []string{"*"}}))
}

func StarCredentials() http.Handler {
	return engine(middleware.CORSWithConfig(middleware.CORSConfig{AllowOrigins: []string{"*"}, AllowCredentials: true}))
}

func StarAmong() http.Handler {
	return engine(middleware.CORSWithConfig(middleware.CORSConfig{AllowOrigins: []string{"https://app.example.com", "*"}, AllowCredentials: true}))
}

func One() http.Handler {
	return engine(middleware.CORSWithConfig(middleware.CORSConfig{AllowOrigins: []string{"https://app.example.com"}, AllowCredentials: true}))
}

func StarLists() http.Handler {
	return engine(middleware.CORSWithConfig(middleware.CORSConfig{AllowOrigins: []string{"https://app.example.com"}, AllowMethods: []string{"GET", "*"}, AllowHeaders: []string{"*"}, AllowCredentials: true}))
}
