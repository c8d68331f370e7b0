// Package shared has a router to which other packages add routes.
package shared

import (
	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/cors"
)

// App is for others.
var App = fiber.New()

func put(c *fiber.Ctx) error { return c.SendStatus(204) }

func setup() { App.Put("/items", put) }

// Run serves it.
func Run() {
	setup()
	App.Use(cors.New())
	App.Listen(":8080")
}
