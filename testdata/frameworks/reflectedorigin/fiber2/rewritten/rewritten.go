// Package rewritten has handlers that go by what was left of the request.
package rewritten

import "github.com/gofiber/fiber/v2"

var allowed = map[string]bool{"https://a.example.com": true, "https://b.example.com": true}

func drop(c *fiber.Ctx) error {
	if !allowed[c.Get("Origin")] {
		c.Request().Header.Del("Origin")
	}
	return c.Next()
}

func reflect(c *fiber.Ctx) error {
	c.Vary("Origin")
	if o := c.Get("Origin"); o != "" {
		c.Set("Access-Control-Allow-Origin", o)
		c.Set("Access-Control-Allow-Credentials", "true")
	}
	return c.Next()
}

func routes() *fiber.App {
	a := fiber.New()
	a.Use(drop, reflect)
	return a
}
