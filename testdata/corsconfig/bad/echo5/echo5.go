// Package echo5 has settings of echo's middleware, version 5, that err.
package echo5

import (
	"github.com/labstack/echo/v5"
	"github.com/labstack/echo/v5/middleware"
)

func star(e *echo.Echo) {
	e.Use(middleware.CORSWithConfig(middleware.CORSConfig{
		AllowOrigins:     []string{"*"}, // want "no browser takes \\* with credentials, and this middleware refuses it"
		AllowCredentials: true,
	}))
}

func nobody(e *echo.Echo) {
	e.Use(middleware.CORS()) // want "the program does not start: no origin is allowed"
}

func pattern(e *echo.Echo) {
	e.Use(middleware.CORS("https://*.example.com")) // want "browsers send no origin that matches"
}

func slash(e *echo.Echo) error {
	m, err := middleware.CORSConfig{AllowOrigins: []string{"https://app.example.com/"}}.ToMiddleware() // want "takes no \"https://app.example.com/\" for an origin"
	if err != nil {
		return err
	}
	e.Use(m)
	return nil
}

func upperCase(e *echo.Echo) {
	e.Use(middleware.CORS("https://App.example.com")) // want "they send https://app.example.com"
}

func accepts(e *echo.Echo) {
	e.Use(middleware.CORSWithConfig(middleware.CORSConfig{
		UnsafeAllowOriginFunc: func(c *echo.Context, origin string) (string, bool, error) { return origin, true, nil }, // want "this function accepts each origin"
		AllowCredentials:      true,
	}))
}
