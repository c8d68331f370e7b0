// Package main may have another router in the variable by then.
package main

import (
	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/cors"
)

var app = fiber.New()

func put(c *fiber.Ctx) error { return c.SendStatus(204) }

func setup() { app.Put("/items", put) }

func main() {
	setup()
	app = fiber.New()
	app.Use(cors.New())
	app.Listen(":8080")
}
