// Package echo4 asks for a login after the framework has answered preflights.
package echo4

import (
	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
)

func login(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		if c.Request().Header.Get("Authorization") == "" {
			return echo.ErrUnauthorized
		}
		return next(c)
	}
}

func put(c echo.Context) error { return c.NoContent(204) }

func right() {
	e := echo.New()
	e.Use(middleware.CORS())
	e.Use(login)
	e.PUT("/items", put)
	e.Start(":8080")
}

// group has the library around the group, though that is told later.
func group() {
	e := echo.New()
	api := e.Group("/api")
	api.Use(login)
	api.Use(middleware.CORS())
	api.PUT("/items", put)
	e.Use(middleware.CORS())
	e.Start(":8080")
}

// before has it before the routes are looked up.
func before() {
	e := echo.New()
	e.Use(login)
	e.Pre(middleware.CORS())
	e.PUT("/items", put)
	e.Start(":8080")
}

func route() {
	e := echo.New()
	e.PUT("/items", put, middleware.CORS(), login)
	e.Start(":8080")
}

func keyAuth(validate middleware.KeyAuthValidator) {
	e := echo.New()
	e.Use(middleware.KeyAuth(validate))
	e.Use(middleware.CORS())
	e.PUT("/items", put)
	e.Start(":8080")
}
