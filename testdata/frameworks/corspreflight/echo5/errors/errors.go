// Package errors answers preflights by errors.
package errors

import (
	"net/http"

	"github.com/labstack/echo/v5"
)

func refuses(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c *echo.Context) error {
		h := c.Response().Header()
		h.Set("Access-Control-Allow-Origin", "https://app.example.com")
		h.Set("Access-Control-Allow-Headers", "Content-Type")
		if c.Request().Method == http.MethodOptions {
			return echo.ErrMethodNotAllowed // want "with status 405 rather than 2xx"
		}
		return next(c)
	}
}

func makes(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c *echo.Context) error {
		h := c.Response().Header()
		h.Set("Access-Control-Allow-Origin", "https://app.example.com")
		h.Set("Access-Control-Allow-Headers", "Content-Type")
		if c.Request().Method == http.MethodOptions {
			return echo.NewHTTPError(http.StatusForbidden, "no preflights") // want "with status 403 rather than 2xx"
		}
		return next(c)
	}
}

// An error for other requests says nothing of preflights.
func others(c *echo.Context) error {
	h := c.Response().Header()
	h.Set("Access-Control-Allow-Origin", "https://app.example.com")
	h.Set("Access-Control-Allow-Headers", "Content-Type")
	switch c.Request().Method {
	case http.MethodOptions:
		return c.NoContent(http.StatusNoContent)
	case http.MethodPost:
		return c.JSON(http.StatusOK, "ok")
	}
	return echo.ErrMethodNotAllowed
}

// Whatever the error is.
func unknown(err error) echo.HandlerFunc {
	return func(c *echo.Context) error {
		h := c.Response().Header()
		h.Set("Access-Control-Allow-Origin", "https://app.example.com")
		h.Set("Access-Control-Allow-Headers", "Content-Type")
		if c.Request().Method == http.MethodOptions {
			return err
		}
		return c.JSON(http.StatusOK, "ok")
	}
}

// What was sent has its status.
func sent(c *echo.Context) error {
	h := c.Response().Header()
	h.Set("Access-Control-Allow-Origin", "https://app.example.com")
	h.Set("Access-Control-Allow-Headers", "Content-Type")
	if c.Request().Method == http.MethodOptions {
		c.NoContent(http.StatusNoContent)
		return echo.ErrForbidden
	}
	return c.JSON(http.StatusOK, "ok")
}
