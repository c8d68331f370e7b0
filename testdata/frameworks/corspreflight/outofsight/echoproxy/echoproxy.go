// Package main hands requests on to another server, which may allow the origin.
package main

import (
	"net/http"
	"net/url"

	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
)

func allow(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		if c.Request().Method == http.MethodOptions {
			c.Response().Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
			c.Response().Header().Set("Access-Control-Allow-Methods", "PUT")
			return c.NoContent(http.StatusNoContent)
		}
		return next(c)
	}
}

func put(c echo.Context) error { return c.JSON(http.StatusOK, "tea") }

func main() {
	to, _ := url.Parse("http://localhost:9090")
	e := echo.New()
	e.Use(allow)
	e.Use(middleware.Proxy(middleware.NewRoundRobinBalancer([]*middleware.ProxyTarget{{URL: to}})))
	e.PUT("/tea", put)
	e.Start(":8080")
}
