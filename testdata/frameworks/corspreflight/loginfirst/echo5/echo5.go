// Package echo5 has a middleware that asks for a login before that of the framework
// answers preflights.
package echo5

import (
	"github.com/labstack/echo/v5"
	"github.com/labstack/echo/v5/middleware"
)

func login(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c *echo.Context) error {
		if c.Request().Header.Get("Authorization") == "" {
			return echo.ErrUnauthorized
		}
		return next(c)
	}
}

func put(c *echo.Context) error { return c.NoContent(204) }

func run() {
	e := echo.New()
	e.Use(login) // want "they send that without cookies and Authorization, and this refuses it then"
	e.Use(middleware.CORS("https://app.example.com"))
	e.PUT("/items", put)
	e.Start(":8080")
}

// before has the login before routes are looked up.
func before() {
	e := echo.New()
	e.Pre(login) // want "they send that without cookies and Authorization, and this refuses it then"
	e.Use(middleware.CORS())
	e.PUT("/items", put)
	e.Start(":8080")
}
