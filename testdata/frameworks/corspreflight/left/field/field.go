// Package field calls a function that the router has in a field.
package field

import (
	"errors"
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
	g := e.Group("/api", allow)
	g.PUT("/me", func(c echo.Context) error {
		e.HTTPErrorHandler(errors.New("no"), c)
		return c.NoContent(http.StatusNoContent)
	})
	return e.Start(":8080")
}
