// Package echofiber adds an origin to that of the middleware of a framework.
package echofiber

import (
	"github.com/gofiber/fiber/v2"
	fibercors "github.com/gofiber/fiber/v2/middleware/cors"
	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
)

func items(c echo.Context) error {
	c.Response().Header().Add("Access-Control-Allow-Origin", "https://app.example.com") // want "has Access-Control-Allow-Origin twice"
	return c.String(200, "tea")
}

func ofEcho() {
	e := echo.New()
	e.GET("/items", items)
	e.Use(middleware.CORSWithConfig(middleware.CORSConfig{AllowOrigins: []string{"https://app.example.com"}}))
	e.Start(":8080")
}

func tea(c *fiber.Ctx) error {
	c.Append("Access-Control-Allow-Origin", "https://app.example.com") // want "has Access-Control-Allow-Origin twice"
	return c.SendString("tea")
}

func ofFiber() {
	app := fiber.New()
	app.Use(fibercors.New(fibercors.Config{AllowOrigins: "https://www.example.com, https://app.example.com"}))
	app.Get("/tea", tea)
	app.Listen(":8080")
}
