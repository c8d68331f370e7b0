package handlers

import "github.com/gofiber/fiber/v2"

func status(c *fiber.Ctx) error {
	c.Set("Access-Control-Allow-Origin", "https://app.example.com")
	c.Set("Access-Control-Allow-Methods", "PUT")
	if c.Method() == fiber.MethodOptions {
		return c.SendStatus(400) // want "answers it with status 400 rather than 2xx"
	}
	return c.Next()
}
