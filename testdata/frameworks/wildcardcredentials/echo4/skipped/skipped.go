// Package skipped leaves the headers out where somebody says so, which has nothing to do
// with the Origin.
package skipped

import (
	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
)

func routes(e *echo.Echo) { e.Use(allow(middleware.DefaultSkipper)) }

func allow(skip middleware.Skipper) echo.MiddlewareFunc {
	return func(next echo.HandlerFunc) echo.HandlerFunc {
		return func(c echo.Context) error {
			if skip(c) {
				return next(c)
			}
			h := c.Response().Header()
			h.Set("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
			h.Set("Access-Control-Allow-Credentials", "true")
			return next(c)
		}
	}
}
