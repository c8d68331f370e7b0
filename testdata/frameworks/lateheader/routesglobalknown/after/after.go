// Package main adds routes to a variable of the package later.
package main

import (
	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/cors"
)

var app = fiber.New()

func put(c *fiber.Ctx) error { return c.SendStatus(204) }

func health() { app.Get("/health", put) }

func setup() { app.Put("/items", put) }

func main() {
	health()
	app.Use(cors.New())
	setup()
	app.Listen(":8080")
}
