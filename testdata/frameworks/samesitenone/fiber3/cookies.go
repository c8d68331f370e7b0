// Package fiber3 sends cookies through fiber v3.
package fiber3

import "github.com/gofiber/fiber/v3"

// Fiber writes Secure whenever SameSite is None.
func secureLeftOut(c fiber.Ctx) error {
	c.Cookie(&fiber.Cookie{
		Name:     "sid",
		Value:    "1",
		SameSite: fiber.CookieSameSiteNoneMode,
	})
	return c.SendStatus(fiber.StatusOK)
}

func secureFalse(c fiber.Ctx) error {
	c.Cookie(&fiber.Cookie{Name: "sid", Secure: false, SameSite: "None"})
	return c.SendStatus(fiber.StatusOK)
}

func stores(c fiber.Ctx) error {
	cookie := new(fiber.Cookie)
	cookie.Name = "sid"
	cookie.SameSite = "none"
	c.Cookie(cookie)
	return c.SendStatus(fiber.StatusOK)
}

func deletion(c fiber.Ctx) error {
	c.Cookie(&fiber.Cookie{Name: "sid", MaxAge: -1, SameSite: fiber.CookieSameSiteNoneMode})
	return c.SendStatus(fiber.StatusOK)
}

func secure(c fiber.Ctx) error {
	c.Cookie(&fiber.Cookie{Name: "sid", Secure: true, SameSite: fiber.CookieSameSiteNoneMode})
	return c.SendStatus(fiber.StatusOK)
}

// A line that is written by hand is sent as it is.
func raw(c fiber.Ctx) error {
	c.Response().Header.Add(fiber.HeaderSetCookie, "sid=1; SameSite=None") // want "without Secure"
	return c.SendStatus(fiber.StatusOK)
}

func rawSet(c fiber.Ctx) error {
	c.Set(fiber.HeaderSetCookie, "sid=; Max-Age=0; SameSite=None") // want "reject this deletion"
	return c.SendStatus(fiber.StatusOK)
}

func rawSecure(c fiber.Ctx) error {
	c.Set(fiber.HeaderSetCookie, "sid=1; SameSite=None; Secure")
	return c.SendStatus(fiber.StatusOK)
}
