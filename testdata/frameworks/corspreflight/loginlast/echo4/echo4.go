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

// bothBefore has both before that, in order.
func bothBefore() {
	e := echo.New()
	e.Pre(middleware.CORS())
	e.Pre(login)
	e.PUT("/items", put)
	e.Start(":8080")
}

// behind has the login behind the library, though that is told later.
func behind() {
	e := echo.New()
	e.Use(login)
	if e.Debug {
		e.Pre(middleware.CORS())
	}
	e.PUT("/items", put)
	e.Start(":8080")
}

func route() {
	e := echo.New()
	e.PUT("/items", put, middleware.CORS(), login)
	e.Start(":8080")
}

// keyAuth lets some requests pass, of which nothing is known here.
func keyAuth(validate middleware.KeyAuthValidator, skip middleware.Skipper) {
	e := echo.New()
	e.Use(middleware.KeyAuthWithConfig(middleware.KeyAuthConfig{Validator: validate, Skipper: skip}))
	e.Use(middleware.CORS())
	e.PUT("/items", put)
	e.Start(":8080")
}

// query has the key in the URL, which preflights have, too.
func query(validate middleware.KeyAuthValidator) {
	e := echo.New()
	e.Use(middleware.KeyAuthWithConfig(middleware.KeyAuthConfig{Validator: validate, KeyLookup: "query:key"}))
	e.Use(middleware.CORS())
	e.PUT("/items", put)
	e.Start(":8080")
}

// configured is told more later.
func configured(validate middleware.KeyAuthValidator, more func(*middleware.KeyAuthConfig)) {
	e := echo.New()
	config := middleware.KeyAuthConfig{Validator: validate}
	more(&config)
	e.Use(middleware.KeyAuthWithConfig(config))
	e.Use(middleware.CORS())
	e.PUT("/items", put)
	e.Start(":8080")
}

func basicAuth(validate middleware.BasicAuthValidator) {
	e := echo.New()
	e.Use(middleware.CORS())
	e.Use(middleware.BasicAuth(validate))
	e.PUT("/items", put)
	e.Start(":8080")
}

// grouped has the login for a group only, behind the library.
func grouped(validate middleware.BasicAuthValidator) {
	e := echo.New()
	api := e.Group("/api", middleware.BasicAuth(validate))
	api.PUT("/items", put)
	e.Use(middleware.CORS())
	e.Start(":8080")
}
