// Package read adds Vary where it is not there yet.
package read

import (
	"strings"

	"github.com/gofiber/fiber/v2"
)

var allowed = map[string]bool{"https://a.example.com": true, "https://b.example.com": true}

func once(c *fiber.Ctx) error {
	vary := c.GetRespHeader("Vary")
	if vary == "" {
		c.Set("Vary", "Origin")
	} else if !strings.Contains(vary, "Origin") {
		c.Set("Vary", vary+", Origin")
	}
	if origin := c.Get("Origin"); allowed[origin] {
		c.Set("Access-Control-Allow-Origin", origin)
	}
	return c.Next()
}

func peek(c *fiber.Ctx) error {
	if !strings.Contains(string(c.Response().Header.Peek("Vary")), "Origin") {
		c.Append("Vary", "Origin")
	}
	if origin := c.Get("Origin"); allowed[origin] {
		c.Set("Access-Control-Allow-Origin", origin)
	}
	return c.Next()
}
