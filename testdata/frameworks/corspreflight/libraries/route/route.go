// Package route gives a library's middleware to one route of echo.
package route

import (
	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
)

func put(c echo.Context) error { return c.String(200, "done") }

func run() {
	e := echo.New()
	e.PUT("/items", put, middleware.CORSWithConfig(middleware.CORSConfig{AllowOrigins: []string{"https://app.example.com"}})) // want "none comes to this middleware"
	e.Start(":8080")
}

func group() {
	e := echo.New()
	g := e.Group("/api")
	g.PUT("/items", put)
	e.Start(":8080")
}
