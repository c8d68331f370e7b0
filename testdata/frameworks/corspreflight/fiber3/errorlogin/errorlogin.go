// Package errorlogin wants a login before it answers preflights, and says so by errors.
package errorlogin

import "github.com/gofiber/fiber/v3"

func handle(c fiber.Ctx) error {
	if c.Get("Authorization") == "" {
		return fiber.NewError(401) // want "they send that without cookies and Authorization"
	}
	c.Set("Access-Control-Allow-Origin", "https://app.example.com")
	c.Set("Access-Control-Allow-Headers", "Authorization")
	if c.Method() == fiber.MethodOptions {
		return c.SendStatus(fiber.StatusNoContent)
	}
	return c.Next()
}
