// Package main has a middleware of fiber that allows an origin for preflights only.
package main

import (
	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/logger"
)

func allow(c *fiber.Ctx) error {
	if c.Method() == "OPTIONS" {
		c.Set("Access-Control-Allow-Origin", "https://app.example.com") // want "browsers hide the response: only the answer to the preflight has this header"
		c.Set("Access-Control-Allow-Methods", "PUT")
		return c.SendStatus(204)
	}
	return c.Next()
}

func put(c *fiber.Ctx) error { return c.SendString("tea") }

func main() {
	app := fiber.New()
	app.Use(logger.New(), allow)
	app.Put("/tea", put)
	app.Listen(":8080")
}
