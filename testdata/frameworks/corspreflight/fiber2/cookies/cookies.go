package cookies

import "github.com/gofiber/fiber/v2"

func session(c *fiber.Ctx) error {
	if c.Cookies("session") == "" {
		return c.SendStatus(fiber.StatusUnauthorized) // want "they send that without cookies and Authorization, and this refuses it then"
	}
	c.Set("Access-Control-Allow-Origin", "https://app.example.com")
	c.Set("Access-Control-Allow-Credentials", "true")
	c.Set("Access-Control-Allow-Headers", "Content-Type")
	return c.SendString("done")
}

// anybody has a cookie, if only the one that is supposed.
func anybody(c *fiber.Ctx) error {
	if c.Cookies("session", "nobody") == "" {
		return c.SendStatus(fiber.StatusUnauthorized)
	}
	c.Set("Access-Control-Allow-Origin", "https://app.example.com")
	c.Set("Access-Control-Allow-Credentials", "true")
	c.Set("Access-Control-Allow-Headers", "Content-Type")
	return c.SendString("done")
}
