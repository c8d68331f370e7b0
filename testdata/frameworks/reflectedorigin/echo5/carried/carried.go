// Package carried has handlers that go by what the context has of the Origin.
package carried

import (
	"net/http"

	"github.com/labstack/echo/v5"
)

var allowed = map[string]bool{"https://a.example.com": true, "https://b.example.com": true}

func resolve(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c *echo.Context) error {
		c.Set("ok", allowed[c.Request().Header.Get("Origin")])
		return next(c)
	}
}

func cors(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c *echo.Context) error {
		h := c.Response().Header()
		h.Add("Vary", "Origin")
		if ok, _ := c.Get("ok").(bool); ok {
			h.Set("Access-Control-Allow-Origin", c.Request().Header.Get("Origin"))
			h.Set("Access-Control-Allow-Credentials", "true")
		}
		return next(c)
	}
}

func alone(c *echo.Context) error {
	h := c.Response().Header()
	h.Add("Vary", "Origin")
	if c.Get("origin") == nil {
		return echo.ErrForbidden
	}
	h.Set("Access-Control-Allow-Origin", c.Request().Header.Get("Origin"))
	h.Set("Access-Control-Allow-Credentials", "true")
	return c.NoContent(http.StatusOK)
}

func self(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c *echo.Context) error {
		h := c.Response().Header()
		h.Add("Vary", "Origin")
		c.Set("self", allowed[c.Request().Header.Get("Origin")])
		if c.Get("self").(bool) {
			h.Set("Access-Control-Allow-Origin", c.Request().Header.Get("Origin"))
			h.Set("Access-Control-Allow-Credentials", "true")
		}
		return next(c)
	}
}

// all says yes to everybody.
func all(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c *echo.Context) error {
		h := c.Response().Header()
		h.Add("Vary", "Origin")
		c.Set("all", c.Request().Header.Get("Origin") != "")
		if c.Get("all").(bool) {
			h.Set("Access-Control-Allow-Origin", c.Request().Header.Get("Origin")) // want "any site can read this response as the logged-in user"
			h.Set("Access-Control-Allow-Credentials", "true")
		}
		return next(c)
	}
}

func routes() *echo.Echo {
	e := echo.New()
	e.Use(resolve, cors)
	return e
}
