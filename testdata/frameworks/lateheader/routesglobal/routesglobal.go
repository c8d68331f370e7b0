// Package main keeps a router in a variable of the package, to which functions add routes.
package main

import (
	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/cors"
)

var app = fiber.New()

func put(c *fiber.Ctx) error { return c.SendStatus(204) }

func setup() {
	app.Put("/items", put)
}

func main() {
	setup()
	app.Use(cors.New()) // want "browsers block what the routes before this call answer"
	app.Listen(":8080")
}
