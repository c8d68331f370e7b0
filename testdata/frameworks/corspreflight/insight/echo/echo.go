// Package main has a middleware of echo that allows an origin for preflights only.
package main

import (
	"net/http"

	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
)

func allow(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		if c.Request().Method == http.MethodOptions {
			c.Response().Header().Set("Access-Control-Allow-Origin", "https://app.example.com") // want "browsers hide the response: only the answer to the preflight has this header"
			c.Response().Header().Set("Access-Control-Allow-Methods", "PUT")
			return c.NoContent(http.StatusNoContent)
		}
		return next(c)
	}
}

func put(c echo.Context) error { return c.JSON(http.StatusOK, "tea") }

func main() {
	e := echo.New()
	e.Use(middleware.Recover())
	e.Use(allow)
	e.PUT("/tea", put)
	e.Logger.Fatal(e.Start(":8080"))
}
