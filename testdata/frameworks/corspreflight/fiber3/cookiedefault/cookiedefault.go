// Package cookiedefault has a default for the cookie that it wants.
package cookiedefault

import "github.com/gofiber/fiber/v3"

func handle(c fiber.Ctx) error {
	if c.Cookies("sid", "guest") == "" {
		return c.SendStatus(401)
	}
	c.Set("Access-Control-Allow-Origin", "https://app.example.com")
	c.Set("Access-Control-Allow-Credentials", "true")
	c.Set("Access-Control-Allow-Headers", "content-type")
	if c.Method() == "OPTIONS" {
		return c.SendStatus(204)
	}
	return c.Next()
}
