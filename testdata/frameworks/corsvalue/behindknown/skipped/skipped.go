// Package skipped leaves a middleware out for some requests.
package skipped

import (
	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
)

func items(c echo.Context) error {
	c.Response().Header().Add("Access-Control-Allow-Origin", "https://app.example.com")
	return c.String(200, "tea")
}

func routes() {
	e := echo.New()
	e.Use(middleware.CORSWithConfig(middleware.CORSConfig{
		Skipper:      func(c echo.Context) bool { return c.Path() == "/items" },
		AllowOrigins: []string{"https://app.example.com"},
	}))
	e.GET("/items", items)
	e.Start(":8080")
}
