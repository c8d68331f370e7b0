package echo4

import (
	"net/http"

	"github.com/labstack/echo/v4"
)

func reflecting(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		if origin := c.Request().Header.Get("Origin"); allowedOrigins[origin] {
			c.Response().Header().Set("Access-Control-Allow-Origin", origin)
		}
		return next(c)
	}
}

func varying(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		c.Response().Header().Add("Vary", "Origin")
		return next(c)
	}
}

func reflectingAlone(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		if origin := c.Request().Header.Get("Origin"); allowedOrigins[origin] {
			c.Response().Header().Set("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
		}
		return next(c)
	}
}

// A middleware of the router handles what a group has too, whenever it is given.
func routes(e *echo.Echo) {
	api := e.Group("/api", reflecting)
	api.GET("/", func(c echo.Context) error { return c.NoContent(http.StatusOK) })
	e.Use(varying)

	other := echo.New()
	other.GET("/", func(c echo.Context) error { return c.NoContent(http.StatusOK) }, reflectingAlone)
}
