// Package rewritten has handlers that go by what was left of the request.
package rewritten

import "github.com/labstack/echo/v4"

var allowed = map[string]bool{"https://a.example.com": true, "https://b.example.com": true}

func drop(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		if !allowed[c.Request().Header.Get("Origin")] {
			c.Request().Header.Del("Origin")
		}
		return next(c)
	}
}

func reflect(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		c.Response().Header().Add("Vary", "Origin")
		if o := c.Request().Header.Get("Origin"); o != "" {
			c.Response().Header().Set("Access-Control-Allow-Origin", o)
			c.Response().Header().Set("Access-Control-Allow-Credentials", "true")
		}
		return next(c)
	}
}

func routes() *echo.Echo {
	e := echo.New()
	e.Use(drop, reflect)
	return e
}
