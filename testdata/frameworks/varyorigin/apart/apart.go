// Package apart has functions by which other packages give a router of theirs a middleware
// that adds Vary, and routes.
package apart

import "github.com/gofiber/fiber/v2"

var allowed = map[string]bool{"https://app.example.com": true, "https://admin.example.com": true}

func vary(c *fiber.Ctx) error {
	c.Vary("Origin")
	return c.Next()
}

func item(c *fiber.Ctx) error {
	if origin := c.Get("Origin"); allowed[origin] {
		c.Set("Access-Control-Allow-Origin", origin)
	}
	return c.SendString("ok")
}

// Use gives a router the middlewares that all routes have.
func Use(r fiber.Router) { r.Use(vary) }

// Register gives it the routes.
func Register(r fiber.Router) { r.Get("/item", item) }
