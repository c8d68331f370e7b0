// Package ownecho has the login of echo before a middleware of its own.
package ownecho

import (
	"net/http"

	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
)

func allow(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		h := c.Response().Header()
		h.Set("Access-Control-Allow-Origin", "https://app.example.com")
		h.Set("Access-Control-Allow-Headers", "Authorization")
		if c.Request().Method == http.MethodOptions {
			return c.NoContent(http.StatusNoContent)
		}
		return next(c)
	}
}

func run(validate middleware.KeyAuthValidator) {
	e := echo.New()
	e.Use(middleware.KeyAuth(validate), allow) // want "they send that without cookies and Authorization, and this refuses it then"
	e.PUT("/x", func(c echo.Context) error { return c.NoContent(http.StatusNoContent) })
	e.Start(":8080")
}
