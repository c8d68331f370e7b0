// Package fiber2 sends cookies through fiber v2.
package fiber2

import (
	"github.com/gofiber/fiber/v2"
	"github.com/valyala/fasthttp"
)

// Fiber writes Secure whenever SameSite is None.
func secureLeftOut(c *fiber.Ctx) error {
	c.Cookie(&fiber.Cookie{
		Name:     "sid",
		Value:    "1",
		SameSite: fiber.CookieSameSiteNoneMode,
	})
	return c.SendStatus(fiber.StatusOK)
}

func secureFalse(c *fiber.Ctx) error {
	c.Cookie(&fiber.Cookie{Name: "sid", Secure: false, SameSite: "None"})
	return c.SendStatus(fiber.StatusOK)
}

func stores(c *fiber.Ctx) error {
	cookie := new(fiber.Cookie)
	cookie.Name = "sid"
	cookie.SameSite = "none"
	c.Cookie(cookie)
	return c.SendStatus(fiber.StatusOK)
}

func deletion(c *fiber.Ctx) error {
	c.Cookie(&fiber.Cookie{Name: "sid", MaxAge: -1, SameSite: fiber.CookieSameSiteNoneMode})
	return c.SendStatus(fiber.StatusOK)
}

func secure(c *fiber.Ctx) error {
	c.Cookie(&fiber.Cookie{Name: "sid", Secure: true, SameSite: fiber.CookieSameSiteNoneMode})
	return c.SendStatus(fiber.StatusOK)
}

// A line that is written by hand is sent as it is.
func raw(c *fiber.Ctx) error {
	c.Response().Header.Add(fiber.HeaderSetCookie, "sid=1; SameSite=None") // want "without Secure"
	return c.SendStatus(fiber.StatusOK)
}

func rawSet(c *fiber.Ctx) error {
	c.Set(fiber.HeaderSetCookie, "sid=; Max-Age=0; SameSite=None") // want "reject this deletion"
	return c.SendStatus(fiber.StatusOK)
}

func rawSecure(c *fiber.Ctx) error {
	c.Set(fiber.HeaderSetCookie, "sid=1; SameSite=None; Secure")
	return c.SendStatus(fiber.StatusOK)
}

// The cookie below fiber's own can be made insecure again.
func underlyingCookie(c *fiber.Ctx) error {
	cookie := fasthttp.AcquireCookie()
	defer fasthttp.ReleaseCookie(cookie)
	cookie.SetKey("sid")
	cookie.SetSameSite(fasthttp.CookieSameSiteNoneMode) // want "Secure attribute is off"
	cookie.SetSecure(false)
	c.Response().Header.SetCookie(cookie)
	return c.SendStatus(fiber.StatusOK)
}
