// Package fiber3 sends headers that browsers cannot read through fiber v3.
package fiber3

import (
	"strings"

	"github.com/gofiber/fiber/v3"
)

const origin = "https://app.example"

func credentials(c fiber.Ctx) error {
	c.Set(fiber.HeaderAccessControlAllowOrigin, origin)
	c.Set(fiber.HeaderAccessControlAllowCredentials, "TRUE") // want "nothing but true, in lower case, counts"
	return c.SendString("ok")
}

func denied(c fiber.Ctx) error {
	c.Set("Access-Control-Allow-Origin", "*")
	c.Set("Access-Control-Allow-Credentials", "false") // want "no meaning: leave the header out"
	return c.SendString("ok")
}

func port(c fiber.Ctx) error {
	c.Set("Access-Control-Allow-Origin", "https://app.example:443") // want "leave the default port out"
	return c.Next()
}

func joined(list []string) fiber.Handler {
	return func(c fiber.Ctx) error {
		c.Set("Access-Control-Allow-Origin", strings.Join(list, ", ")) // want "more than one lets nobody in"
		return c.Next()
	}
}

func appended(c fiber.Ctx) error {
	c.Append("Access-Control-Allow-Origin", "https://a.example")
	c.Append("Access-Control-Allow-Origin", "https://b.example") // want "Access-Control-Allow-Origin twice"
	return c.SendString("ok")
}

func wildcard(c fiber.Ctx) error {
	c.Set("Access-Control-Allow-Origin", origin)
	c.Set("Access-Control-Allow-Credentials", "true")
	c.Set("Access-Control-Expose-Headers", "*") // want "literally where credentials are allowed"
	return c.SendString("ok")
}

func lists(c fiber.Ctx) error {
	c.Set("Access-Control-Allow-Methods", "GET PUT")         // want "fail the preflight"
	c.Set("Access-Control-Expose-Headers", "X-A,Set-Cookie") // want "never let a page read Set-Cookie"
	c.Set("Access-Control-Max-Age", "24h")                   // want "no plain number of seconds"
	c.Set("Access-Control-Allow-Method", "PUT")              // want "the name of the header is Access-Control-Allow-Methods"
	return c.SendString("ok")
}

// Good.

func exact(c fiber.Ctx) error {
	c.Set(fiber.HeaderAccessControlAllowOrigin, origin)
	c.Set(fiber.HeaderAccessControlAllowCredentials, "true")
	c.Set(fiber.HeaderAccessControlAllowMethods, "GET,PUT")
	c.Set(fiber.HeaderAccessControlMaxAge, "600")
	return c.Next()
}

// Append leaves out what is there.
func appendedAgain(c fiber.Ctx) error {
	c.Set("Access-Control-Allow-Origin", origin)
	c.Append("Access-Control-Allow-Origin", origin)
	return c.SendString("ok")
}

func replaced(c fiber.Ctx) error {
	c.Append("Access-Control-Allow-Origin", "*")
	c.Set("Access-Control-Allow-Origin", origin)
	return c.SendString("ok")
}

// What is kept in a context is no header.
func kept(c fiber.Ctx) error {
	c.Locals("Access-Control-Allow-Credentials", "True")
	return c.SendString("Access-Control-Allow-Origins")
}

func preflight(c fiber.Ctx) bool {
	return c.Get("Access-Control-Request-Method") != "" && c.Get("Origin") != "https://app.example/"
}
