// Package fiber2 has middlewares that ask for a login before that of the framework
// answers preflights.
package fiber2

import (
	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/cors"
	"github.com/gofiber/fiber/v2/middleware/logger"
	"github.com/gofiber/fiber/v2/middleware/recover"
	"github.com/gofiber/fiber/v2/middleware/requestid"
)

func login(c *fiber.Ctx) error {
	if c.Get("Authorization") == "" {
		return c.Status(fiber.StatusUnauthorized).JSON(fiber.Map{"error": "log in"})
	}
	return c.Next()
}

func failing(c *fiber.Ctx) error {
	if c.Get(fiber.HeaderAuthorization) != "Bearer secret" {
		return fiber.ErrUnauthorized
	}
	return c.Next()
}

func put(c *fiber.Ctx) error { return c.SendStatus(fiber.StatusNoContent) }

func twoCalls() {
	app := fiber.New(fiber.Config{AppName: "items"})
	app.Use(recover.New())
	app.Use(logger.New(), requestid.New())
	app.Use(login) // want "they send that without cookies and Authorization, and this refuses it then"
	app.Use(cors.New())
	app.Put("/items", put)
	app.Listen(":8080")
}

func samePath() {
	app := fiber.New()
	app.Use("/api", failing) // want "they send that without cookies and Authorization, and this refuses it then"
	app.Use("/api", cors.New(cors.Config{}))
	app.Put("/api/items", put)
	app.Listen(":8080")
}

func group() {
	app := fiber.New()
	api := app.Group("/api", login) // want "they send that without cookies and Authorization, and this refuses it then"
	api.Use(cors.New())
	api.Put("/items", put)
	app.Listen(":8080")
}
