// Package echo leaves it to a router that answers with 204.
package echo

import (
	"net/http"

	"github.com/labstack/echo/v4"
)

func allow(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		c.Response().Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		c.Response().Header().Set("Access-Control-Allow-Methods", "GET, PUT")
		return next(c)
	}
}

func serve() error {
	e := echo.New()
	e.Use(allow)
	e.PUT("/me", func(c echo.Context) error { return c.NoContent(http.StatusNoContent) })
	return e.Start(":8080")
}
