package login

import "github.com/gofiber/fiber/v2"

func login(c *fiber.Ctx) error {
	if c.Get("Authorization") == "" {
		return c.SendStatus(fiber.StatusUnauthorized) // want "they send that without cookies and Authorization"
	}
	c.Set("Access-Control-Allow-Origin", "https://app.example.com")
	c.Set("Access-Control-Allow-Headers", "Authorization")
	return c.SendString("done")
}
