// Package fiber2 asks for a login after the framework has answered preflights, or for
// other paths.
package fiber2

import (
	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/cors"
	"github.com/gofiber/fiber/v2/middleware/limiter"
)

func login(c *fiber.Ctx) error {
	if c.Get("Authorization") == "" {
		return c.SendStatus(fiber.StatusUnauthorized)
	}
	return c.Next()
}

// defaults has a value for whoever has no cookie.
func defaults(c *fiber.Ctx) error {
	if c.Cookies("session", "nobody") == "" {
		return c.SendStatus(fiber.StatusUnauthorized)
	}
	return c.Next()
}

func put(c *fiber.Ctx) error { return c.SendStatus(fiber.StatusNoContent) }

func right() {
	app := fiber.New()
	app.Use(cors.New())
	app.Use(login)
	app.Put("/items", put)
	app.Listen(":8080")
}

func otherPath() {
	app := fiber.New()
	app.Use("/admin", login)
	app.Use("/api", cors.New())
	app.Put("/api/items", put)
	app.Listen(":8080")
}

func group() {
	app := fiber.New()
	app.Use(cors.New())
	api := app.Group("/api", login, cors.New())
	api.Put("/items", put)
	app.Listen(":8080")
}

// limited has what is out of sight first.
func limited() {
	app := fiber.New()
	app.Use(limiter.New())
	app.Use(login)
	app.Use(cors.New())
	app.Put("/items", put)
	app.Listen(":8080")
}

func goesOn() {
	app := fiber.New()
	app.Use(defaults, cors.New())
	app.Put("/items", put)
	app.Listen(":8080")
}
