// Package fiber3 checks the request's origin through fiber v3.
package fiber3

import (
	"strings"

	"github.com/gofiber/fiber/v3"
)

func prefix(c fiber.Ctx) error {
	origin := c.Get("Origin")
	if strings.HasPrefix(origin, "https://app.example.com") || // want `https://app\.example\.com\.evil\.example passes this check`
		strings.HasPrefix(origin, "http://localhost:") {
		c.Set("Access-Control-Allow-Origin", origin)
		c.Set("Access-Control-Allow-Credentials", "true")
	}
	c.Vary("Origin")
	return c.SendString("ok")
}

func refused(c fiber.Ctx) error {
	c.Vary("Origin")
	c.Set("Access-Control-Allow-Credentials", "true")
	origin := c.Get(fiber.HeaderOrigin)
	if origin == "https://app.example.com" {
		c.Set("Access-Control-Allow-Origin", origin)
	} else {
		c.Set("Access-Control-Allow-Origin", "null") // want "a sandboxed frame sends"
	}
	return c.Next()
}

func port(c fiber.Ctx) error {
	if origin := c.Get("Origin"); strings.HasPrefix(origin, "http://localhost:") {
		c.Set("Access-Control-Allow-Origin", origin)
		c.Set("Access-Control-Allow-Credentials", "true")
	}
	return c.Next()
}
