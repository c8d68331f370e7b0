// Package fiber2 answers with the request's origin through fiber v2.
package fiber2

import (
	"log"
	"slices"

	"github.com/gofiber/fiber/v2"
)

func reflectedWithCredentials(c *fiber.Ctx) error {
	c.Set("Access-Control-Allow-Origin", c.Get("Origin")) // want "as the logged-in user"
	c.Set("Access-Control-Allow-Credentials", "true")
	return c.SendString("ok")
}

func reflectedWithoutCredentials(c *fiber.Ctx) error {
	origin := c.Get("Origin")
	c.Set("Access-Control-Allow-Origin", origin) // want "any site can read this response: "
	return c.SendString("ok")
}

func nonEmptyIsNoCheck(c *fiber.Ctx) error {
	origin := c.Get("Origin")
	if origin != "" {
		c.Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user"
		c.Set("Access-Control-Allow-Credentials", "true")
		c.Append("Vary", "Origin")
	}
	return c.SendString("ok")
}

// An early return without an Origin is no check.
func reflectingMiddleware() fiber.Handler {
	return func(c *fiber.Ctx) error {
		origin := c.Get("Origin")
		if origin == "" {
			return c.Next()
		}
		c.Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user"
		c.Set("Access-Control-Allow-Credentials", "true")
		c.Append("Vary", "Origin")
		if c.Method() == fiber.MethodOptions {
			return c.SendStatus(fiber.StatusNoContent)
		}
		return c.Next()
	}
}

func constantsOfTheFramework(c *fiber.Ctx) error {
	origin := c.Get("Origin")
	c.Set(fiber.HeaderAccessControlAllowCredentials, "true")
	c.Set(fiber.HeaderAccessControlAllowOrigin, origin) // want "as the logged-in user"
	return c.SendString("ok")
}

func anyOrigin(origin string) bool {
	return true
}

func predicateThatAllowsAll(c *fiber.Ctx) error {
	origin := c.Get("Origin")
	if anyOrigin(origin) {
		c.Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user"
		c.Set("Access-Control-Allow-Credentials", "true")
	}
	return c.SendString("ok")
}

func wildcardWhenEmpty(c *fiber.Ctx) error {
	origin := c.Get("Origin")
	if origin == "" {
		origin = "*"
	}
	c.Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user"
	c.Set("Access-Control-Allow-Credentials", "true")
	return c.SendString("ok")
}

var allowedOrigins = map[string]bool{
	"https://app.example.com":   true,
	"https://admin.example.com": true,
}

func listedInMap(c *fiber.Ctx) error {
	c.Append("Vary", "Origin")
	origin := c.Get("Origin")
	if allowedOrigins[origin] {
		c.Set("Access-Control-Allow-Origin", origin)
		c.Set("Access-Control-Allow-Credentials", "true")
	}
	return c.SendString("ok")
}

func equalToConstant(c *fiber.Ctx) error {
	c.Append("Vary", "Origin")
	if origin := c.Get("Origin"); origin == "https://app.example.com" {
		c.Set("Access-Control-Allow-Origin", origin)
		c.Set("Access-Control-Allow-Credentials", "true")
	}
	return c.SendString("ok")
}

var originList = []string{"https://app.example.com", "https://admin.example.com"}

func listedInSlice(c *fiber.Ctx) error {
	c.Append("Vary", "Origin")
	origin := c.Get("Origin")
	if slices.Contains(originList, origin) {
		c.Set("Access-Control-Allow-Origin", origin)
		c.Set("Access-Control-Allow-Credentials", "true")
	}
	return c.SendString("ok")
}

func refusedEarly(c *fiber.Ctx) error {
	c.Append("Vary", "Origin")
	origin := c.Get("Origin")
	if !allowedOrigins[origin] {
		return c.SendStatus(fiber.StatusForbidden)
	}
	c.Set("Access-Control-Allow-Origin", origin)
	c.Set("Access-Control-Allow-Credentials", "true")
	return c.SendString("ok")
}

func checkingMiddleware() fiber.Handler {
	return func(c *fiber.Ctx) error {
		c.Append("Vary", "Origin")
		origin := c.Get("Origin")
		allowed := false
		for _, known := range originList {
			if known == origin {
				allowed = true
				break
			}
		}
		if allowed {
			c.Set("Access-Control-Allow-Origin", origin)
			c.Set("Access-Control-Allow-Credentials", "true")
		}
		if c.Method() == fiber.MethodOptions {
			return c.SendStatus(fiber.StatusNoContent)
		}
		return c.Next()
	}
}

var checkOrigin func(origin string) bool

func checkOutOfSight(c *fiber.Ctx) error {
	c.Append("Vary", "Origin")
	origin := c.Get("Origin")
	if checkOrigin(origin) {
		c.Set("Access-Control-Allow-Origin", origin)
		c.Set("Access-Control-Allow-Credentials", "true")
	}
	return c.SendString("ok")
}

func originOnlyLogged(c *fiber.Ctx) error {
	log.Print(c.Get("Origin"))
	c.Set("Access-Control-Allow-Origin", "https://app.example.com")
	c.Set("Access-Control-Allow-Credentials", "true")
	return c.SendString("ok")
}

func getWithDefault(c *fiber.Ctx) error {
	c.Set(fiber.HeaderAccessControlAllowOrigin, c.Get(fiber.HeaderOrigin, "*")) // want "as the logged-in user"
	c.Set(fiber.HeaderAccessControlAllowCredentials, "true")
	return c.Next()
}

func requestHeaders(c *fiber.Ctx) error {
	origins := c.GetReqHeaders()["Origin"]
	if len(origins) > 0 {
		c.Set(fiber.HeaderAccessControlAllowOrigin, origins[0]) // want "any site can read this response: "
	}
	return c.Next()
}

func peeked(c *fiber.Ctx) error {
	origin := string(c.Request().Header.Peek(fiber.HeaderOrigin))
	c.Response().Header.Set(fiber.HeaderAccessControlAllowOrigin, origin) // want "as the logged-in user"
	c.Response().Header.Set(fiber.HeaderAccessControlAllowCredentials, "true")
	return c.Next()
}

func peekedAndListed(c *fiber.Ctx) error {
	c.Vary(fiber.HeaderOrigin)
	if origin := string(c.Request().Header.Peek(fiber.HeaderOrigin)); allowedOrigins[origin] {
		c.Set(fiber.HeaderAccessControlAllowOrigin, origin)
		c.Set(fiber.HeaderAccessControlAllowCredentials, "true")
	}
	return c.Next()
}
