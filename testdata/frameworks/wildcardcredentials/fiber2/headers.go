// Package fiber2 answers with wildcard origins through fiber v2.
package fiber2

import (
	"os"

	"github.com/gofiber/fiber/v2"
)

func wildcardWithCredentials(c *fiber.Ctx) error {
	c.Set("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	c.Set("Access-Control-Allow-Credentials", "true")
	return c.SendString("ok")
}

func credentialsFirst(c *fiber.Ctx) error {
	c.Set("Access-Control-Allow-Credentials", "true")
	c.Set("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	return c.SendString("ok")
}

func constantsOfTheFramework(c *fiber.Ctx) error {
	c.Set(fiber.HeaderAccessControlAllowOrigin, "*") // want "reject every credentialed response"
	c.Set(fiber.HeaderAccessControlAllowCredentials, "true")
	return c.SendString("ok")
}

func wildcardMiddleware() fiber.Handler {
	return func(c *fiber.Ctx) error {
		c.Set("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
		c.Set("Access-Control-Allow-Methods", "GET, POST, OPTIONS")
		c.Set("Access-Control-Allow-Credentials", "true")
		if c.Method() == fiber.MethodOptions {
			return c.SendStatus(fiber.StatusNoContent)
		}
		return c.Next()
	}
}

func allowCredentials(c *fiber.Ctx) {
	c.Set("Access-Control-Allow-Credentials", "true")
}

func credentialsFromHelper(c *fiber.Ctx) error {
	c.Set("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	allowCredentials(c)
	return c.SendString("ok")
}

var configured = os.Getenv("ALLOWED_ORIGIN")

func wildcardByDefault(c *fiber.Ctx) error {
	origin := configured
	if origin == "" {
		origin = "*"
	}
	c.Set("Access-Control-Allow-Origin", origin) // want "reject every credentialed response"
	c.Set("Access-Control-Allow-Credentials", "true")
	return c.SendString("ok")
}

func wildcardAlone(c *fiber.Ctx) error {
	c.Set("Access-Control-Allow-Origin", "*")
	c.Set("Access-Control-Allow-Headers", "Authorization")
	return c.SendString("ok")
}

func credentialsFalse(c *fiber.Ctx) error {
	c.Set("Access-Control-Allow-Origin", "*")
	c.Set("Access-Control-Allow-Credentials", "false")
	return c.SendString("ok")
}

func explicitOrigin(c *fiber.Ctx) error {
	c.Set("Access-Control-Allow-Origin", "https://app.example.com")
	c.Set("Access-Control-Allow-Credentials", "true")
	return c.SendString("ok")
}

func exclusiveBranches(c *fiber.Ctx) error {
	if origin := c.Get("Origin"); origin == "https://app.example.com" {
		c.Set("Access-Control-Allow-Origin", origin)
		c.Set("Access-Control-Allow-Credentials", "true")
	} else {
		c.Set("Access-Control-Allow-Origin", "*")
	}
	return c.SendString("ok")
}

func wildcardReplaced(c *fiber.Ctx) error {
	c.Set("Access-Control-Allow-Origin", "*")
	c.Set("Access-Control-Allow-Credentials", "true")
	c.Set("Access-Control-Allow-Origin", "https://app.example.com")
	return c.SendString("ok")
}

func credentialsUnlessWildcard(c *fiber.Ctx) error {
	origin := configured
	if origin == "" {
		origin = "*"
	}
	c.Set("Access-Control-Allow-Origin", origin)
	if origin != "*" {
		c.Set("Access-Control-Allow-Credentials", "true")
	}
	return c.SendString("ok")
}

// What the configuration holds is unknown.
func configuredOrigin(c *fiber.Ctx) error {
	c.Set("Access-Control-Allow-Origin", configured)
	c.Set("Access-Control-Allow-Credentials", "true")
	return c.SendString("ok")
}

func responseHeader(c *fiber.Ctx) error {
	c.Response().Header.Set(fiber.HeaderAccessControlAllowOrigin, "*") // want "reject every credentialed response"
	c.Response().Header.Set(fiber.HeaderAccessControlAllowCredentials, "true")
	return c.SendString("ok")
}

func underlyingContext(c *fiber.Ctx) error {
	c.Context().Response.Header.Set(fiber.HeaderAccessControlAllowOrigin, "*") // want "reject every credentialed response"
	c.Set(fiber.HeaderAccessControlAllowCredentials, "true")
	return c.SendString("ok")
}

func registered(app *fiber.App) {
	app.Use(func(c *fiber.Ctx) error {
		c.Set(fiber.HeaderAccessControlAllowOrigin, "*") // want "reject every credentialed response"
		c.Set(fiber.HeaderAccessControlAllowCredentials, "true")
		return c.Next()
	})
}

func deleted(c *fiber.Ctx) error {
	c.Set(fiber.HeaderAccessControlAllowOrigin, "*")
	c.Set(fiber.HeaderAccessControlAllowCredentials, "true")
	c.Response().Header.Del(fiber.HeaderAccessControlAllowCredentials)
	return c.SendString("ok")
}

// The response leaves when the handler is done: this header is not late.
func buffered(c *fiber.Ctx) error {
	c.Set("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	err := c.SendString("ok")
	c.Set("Access-Control-Allow-Credentials", "true")
	return err
}
