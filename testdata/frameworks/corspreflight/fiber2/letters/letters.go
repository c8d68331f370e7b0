// Package letters compares the method with OPTIONS in other letters, and has nothing to
// do with net/http.
package letters

import "github.com/gofiber/fiber/v2"

func lower(c *fiber.Ctx) error {
	c.Set("Access-Control-Allow-Origin", "https://app.example.com")
	c.Set("Access-Control-Allow-Headers", "Content-Type")
	if c.Method() == "options" { // want "the method is OPTIONS, and never \"options\""
		return c.SendStatus(fiber.StatusNoContent)
	}
	return c.Status(fiber.StatusForbidden).SendString("no")
}
