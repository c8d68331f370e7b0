// Package fiber3 answers by the request's origin through fiber v3.
package fiber3

import "github.com/gofiber/fiber/v3"

var allowedOrigins = map[string]bool{
	"https://app.example.com":   true,
	"https://admin.example.com": true,
}

func noVary(c fiber.Ctx) error {
	origin := c.Get("Origin")
	if allowedOrigins[origin] {
		c.Set("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
		c.Set("Access-Control-Allow-Credentials", "true")
	}
	return c.SendString("ok")
}

func constantUnderOriginTest(c fiber.Ctx) error {
	if c.Get("Origin") == "https://app.example.com" {
		c.Set("Access-Control-Allow-Origin", "https://app.example.com") // want "can leave without Vary: Origin"
	}
	return c.SendString("ok")
}

func varyOnAllowedBranch(c fiber.Ctx) error {
	origin := c.Get("Origin")
	if allowedOrigins[origin] {
		c.Set("Access-Control-Allow-Origin", origin)
		c.Vary("Origin") // want "only on this branch"
	}
	return c.SendString("ok")
}

func varyReplaced(c fiber.Ctx) error {
	c.Vary("Origin")
	if origin := c.Get("Origin"); allowedOrigins[origin] {
		c.Set("Access-Control-Allow-Origin", origin)
	}
	c.Set("Vary", "Accept-Encoding") // want "replaces the Vary: Origin"
	return c.SendString("ok")
}

func varyNamesTheResponseHeader(c fiber.Ctx) error {
	c.Append("Vary", "Access-Control-Allow-Origin") // want "this should be Origin"
	if origin := c.Get("Origin"); allowedOrigins[origin] {
		c.Set("Access-Control-Allow-Origin", origin)
	}
	return c.SendString("ok")
}

func middlewareWithoutVary() fiber.Handler {
	return func(c fiber.Ctx) error {
		origin := c.Get("Origin")
		if allowedOrigins[origin] {
			c.Set("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
			c.Set("Access-Control-Allow-Credentials", "true")
		}
		if c.Method() == fiber.MethodOptions {
			return c.SendStatus(fiber.StatusNoContent)
		}
		return c.Next()
	}
}

func varyFirst(c fiber.Ctx) error {
	c.Vary("Origin")
	origin := c.Get("Origin")
	if allowedOrigins[origin] {
		c.Set("Access-Control-Allow-Origin", origin)
		c.Set("Access-Control-Allow-Credentials", "true")
	}
	return c.SendString("ok")
}

func varyInAList(c fiber.Ctx) error {
	c.Append("Vary", "Accept-Encoding, Origin")
	origin := c.Get("Origin")
	if allowedOrigins[origin] {
		c.Set("Access-Control-Allow-Origin", origin)
	}
	return c.SendString("ok")
}

func varyOnBothBranches(c fiber.Ctx) error {
	origin := c.Get("Origin")
	if allowedOrigins[origin] {
		c.Set("Access-Control-Allow-Origin", origin)
		c.Append("Vary", "Origin")
	} else {
		c.Append("Vary", "Origin")
	}
	return c.SendString("ok")
}

func varyAfterwards(c fiber.Ctx) error {
	origin := c.Get("Origin")
	if allowedOrigins[origin] {
		c.Set("Access-Control-Allow-Origin", origin)
	}
	c.Vary("Origin")
	return c.SendString("ok")
}

func varyKept(c fiber.Ctx) error {
	c.Vary("Origin")
	if origin := c.Get("Origin"); allowedOrigins[origin] {
		c.Set("Access-Control-Allow-Origin", origin)
	}
	c.Append("Vary", "Accept-Encoding")
	return c.SendString("ok")
}

func varyEverything(c fiber.Ctx) error {
	c.Set("Vary", "*")
	if origin := c.Get("Origin"); allowedOrigins[origin] {
		c.Set("Access-Control-Allow-Origin", origin)
	}
	return c.SendString("ok")
}

func addVary(c fiber.Ctx) {
	c.Vary("Origin")
}

func varyFromHelper(c fiber.Ctx) error {
	addVary(c)
	if origin := c.Get("Origin"); allowedOrigins[origin] {
		c.Set("Access-Control-Allow-Origin", origin)
	}
	return c.SendString("ok")
}

func constantAnswer(c fiber.Ctx) error {
	c.Set("Access-Control-Allow-Origin", "https://app.example.com")
	c.Set("Access-Control-Allow-Credentials", "true")
	return c.SendString("ok")
}

func neverStored(c fiber.Ctx) error {
	c.Set("Cache-Control", "no-store")
	if origin := c.Get("Origin"); allowedOrigins[origin] {
		c.Set("Access-Control-Allow-Origin", origin)
	}
	return c.SendString("ok")
}

// Answers to OPTIONS are not cached.
func preflightOnly(c fiber.Ctx) error {
	if c.Method() == fiber.MethodOptions {
		if origin := c.Get("Origin"); allowedOrigins[origin] {
			c.Set("Access-Control-Allow-Origin", origin)
		}
		return c.SendStatus(fiber.StatusNoContent)
	}
	return c.SendString("ok")
}

func middlewareWithVary() fiber.Handler {
	return func(c fiber.Ctx) error {
		c.Vary("Origin")
		origin := c.Get("Origin")
		if allowedOrigins[origin] {
			c.Set("Access-Control-Allow-Origin", origin)
			c.Set("Access-Control-Allow-Credentials", "true")
		}
		if c.Method() == fiber.MethodOptions {
			return c.SendStatus(fiber.StatusNoContent)
		}
		return c.Next()
	}
}

func varyWithOthers(c fiber.Ctx) error {
	c.Vary(fiber.HeaderAcceptEncoding, fiber.HeaderOrigin)
	if origin := c.Get(fiber.HeaderOrigin); allowedOrigins[origin] {
		c.Set(fiber.HeaderAccessControlAllowOrigin, origin)
	}
	return c.Next()
}

func appended(c fiber.Ctx) error {
	c.Append(fiber.HeaderVary, fiber.HeaderAcceptEncoding, fiber.HeaderOrigin)
	if origin := c.Get(fiber.HeaderOrigin); allowedOrigins[origin] {
		c.Set(fiber.HeaderAccessControlAllowOrigin, origin)
	}
	return c.Next()
}

func varyWithoutOrigin(c fiber.Ctx) error {
	c.Vary(fiber.HeaderAcceptEncoding)
	if origin := c.Get(fiber.HeaderOrigin); allowedOrigins[origin] {
		c.Set(fiber.HeaderAccessControlAllowOrigin, origin) // want "can leave without Vary: Origin"
	}
	return c.Next()
}

func varyByWrongName(c fiber.Ctx) error {
	c.Vary(fiber.HeaderAccessControlAllowOrigin) // want "this should be Origin"
	if origin := c.Get(fiber.HeaderOrigin); allowedOrigins[origin] {
		c.Set(fiber.HeaderAccessControlAllowOrigin, origin)
	}
	return c.Next()
}

func throughResponse(c fiber.Ctx) error {
	c.Res().Vary(fiber.HeaderOrigin)
	if origin := c.Req().Get(fiber.HeaderOrigin); allowedOrigins[origin] {
		c.Res().Set(fiber.HeaderAccessControlAllowOrigin, origin)
	}
	return c.Next()
}
