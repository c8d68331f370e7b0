// Package carried has handlers that go by what the context has of the Origin.
package carried

import (
	"github.com/gofiber/fiber/v3"
)

var allowed = map[string]bool{"https://a.example.com": true, "https://b.example.com": true}

func resolve(c fiber.Ctx) error {
	c.Locals("ok", allowed[c.Get("Origin")])
	return c.Next()
}

func cors(c fiber.Ctx) error {
	c.Vary("Origin")
	if ok, _ := c.Locals("ok").(bool); ok {
		c.Set("Access-Control-Allow-Origin", c.Get("Origin"))
		c.Set("Access-Control-Allow-Credentials", "true")
	}
	return c.Next()
}

func alone(c fiber.Ctx) error {
	c.Vary("Origin")
	if ok, _ := c.Locals("alone").(bool); ok {
		c.Set("Access-Control-Allow-Origin", c.Get("Origin"))
		c.Set("Access-Control-Allow-Credentials", "true")
	}
	return c.SendString("x")
}

// both stores the answer, and is given it at once.
func both(c fiber.Ctx) error {
	c.Vary("Origin")
	if c.Locals("both", allowed[c.Get("Origin")]).(bool) {
		c.Set("Access-Control-Allow-Origin", c.Get("Origin"))
		c.Set("Access-Control-Allow-Credentials", "true")
	}
	return c.SendString("x")
}

func byType(c fiber.Ctx) error {
	c.Vary("Origin")
	if fiber.Locals[bool](c, "typed") {
		c.Set("Access-Control-Allow-Origin", c.Get("Origin"))
		c.Set("Access-Control-Allow-Credentials", "true")
	}
	return c.Next()
}

// all says yes to everybody.
func all(c fiber.Ctx) error {
	c.Vary("Origin")
	c.Locals("all", c.Get("Origin") != "")
	if c.Locals("all").(bool) {
		c.Set("Access-Control-Allow-Origin", c.Get("Origin")) // want "any site can read this response as the logged-in user"
		c.Set("Access-Control-Allow-Credentials", "true")
	}
	return c.Next()
}

func routes() *fiber.App {
	a := fiber.New()
	a.Use(resolve, cors)
	a.Get("/both", both)
	return a
}
