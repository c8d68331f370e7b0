// Package cookie wants a cookie before it answers preflights.
package cookie

import "github.com/gofiber/fiber/v3"

func handle(c fiber.Ctx) error {
	if c.Cookies("sid") == "" {
		return c.SendStatus(401) // want "they send that without cookies and Authorization"
	}
	c.Set("Access-Control-Allow-Origin", "https://app.example.com")
	c.Set("Access-Control-Allow-Credentials", "true")
	c.Set("Access-Control-Allow-Headers", "content-type")
	if c.Method() == "OPTIONS" {
		return c.SendStatus(204)
	}
	return c.Next()
}
