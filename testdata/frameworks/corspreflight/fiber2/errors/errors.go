// Package errors answers preflights by errors.
package errors

import "github.com/gofiber/fiber/v2"

func refuses(c *fiber.Ctx) error {
	c.Set("Access-Control-Allow-Origin", "https://app.example.com")
	c.Set("Access-Control-Allow-Headers", "Authorization")
	if c.Method() == fiber.MethodOptions {
		return fiber.ErrMethodNotAllowed // want "with status 405 rather than 2xx"
	}
	return c.SendString("ok")
}

func onlyPost(c *fiber.Ctx) error {
	if c.Method() != fiber.MethodPost {
		return fiber.NewError(fiber.StatusMethodNotAllowed, "use POST") // want "with status 405, and without Access-Control-Allow-Origin"
	}
	c.Set("Access-Control-Allow-Origin", "https://app.example.com")
	c.Set("Access-Control-Allow-Headers", "Content-Type")
	return c.SendString("ok")
}

func post(c *fiber.Ctx) error {
	switch c.Method() {
	case fiber.MethodOptions, fiber.MethodPost:
		c.Set("Access-Control-Allow-Origin", "https://app.example.com")
		c.Set("Access-Control-Allow-Headers", "Content-Type")
		return c.SendStatus(fiber.StatusNoContent)
	}
	return fiber.ErrMethodNotAllowed
}
