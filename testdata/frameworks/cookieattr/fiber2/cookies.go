// Package fiber2 sends cookies through fiber v2.
package fiber2

import (
	"time"

	"github.com/gofiber/fiber/v2"
)

func prefix(c *fiber.Ctx) error {
	c.Cookie(&fiber.Cookie{
		Name:  "__Host-session", // want "the prefix __Host- needs Secure"
		Value: "1",
	})
	return c.SendStatus(fiber.StatusOK)
}

func httpOnly(c *fiber.Ctx) error {
	c.Cookie(&fiber.Cookie{
		Name:   "__Http-session", // want "the prefix __Http- needs HttpOnly"
		Value:  "1",
		Secure: true,
	})
	return c.SendStatus(fiber.StatusOK)
}

func httpOnlyOff(c *fiber.Ctx) error {
	c.Cookie(&fiber.Cookie{
		Name:     "__Http-session", // want "the prefix __Http- needs HttpOnly"
		Value:    "1",
		Secure:   true,
		HTTPOnly: false,
	})
	return c.SendStatus(fiber.StatusOK)
}

func stored(c *fiber.Ctx) error {
	cookie := new(fiber.Cookie)
	cookie.Name = "__Http-session" // want "the prefix __Http- needs Secure and HttpOnly"
	cookie.Value = "1"
	cookie.HTTPOnly = false
	c.Cookie(cookie)
	return c.SendStatus(fiber.StatusOK)
}

func publicSuffix(c *fiber.Ctx) error {
	c.Cookie(&fiber.Cookie{
		Name:   "sid",
		Value:  "1",
		Domain: "co.uk", // want "browsers reject a cookie for co.uk"
	})
	return c.SendStatus(fiber.StatusOK)
}

func zeroAge(c *fiber.Ctx) error {
	c.Cookie(&fiber.Cookie{
		Name:   "theme",
		Value:  "",
		MaxAge: 0, // want "this deletes no cookie"
	})
	return c.SendStatus(fiber.StatusOK)
}

func zeroTime(c *fiber.Ctx) error {
	c.Cookie(&fiber.Cookie{
		Name:    "theme",
		Expires: time.Time{}, // want "this deletes no cookie"
	})
	return c.SendStatus(fiber.StatusOK)
}

// A cookie of the session has no age, and is to have none.
func session(c *fiber.Ctx, only bool) error {
	c.Cookie(&fiber.Cookie{Name: "theme", MaxAge: 0, SessionOnly: true})
	c.Cookie(&fiber.Cookie{Name: "theme", MaxAge: 0, SessionOnly: only})
	return c.SendStatus(fiber.StatusOK)
}

// An empty Path is the root, and SameSite=None makes the cookie Secure.
func fine(c *fiber.Ctx) error {
	c.Cookie(&fiber.Cookie{Name: "__Host-session", Value: "1", SameSite: fiber.CookieSameSiteNoneMode})
	c.Cookie(&fiber.Cookie{Name: "__Host-csrf", Value: "1", Path: "/", Secure: true})
	c.Cookie(&fiber.Cookie{Name: "__Http-session", Value: "1", Secure: true, HTTPOnly: true})
	return c.SendStatus(fiber.StatusOK)
}

func storedFine(c *fiber.Ctx) error {
	cookie := new(fiber.Cookie)
	cookie.Name = "__Http-session"
	cookie.HTTPOnly = true
	cookie.SameSite = "none"
	c.Cookie(cookie)
	return c.SendStatus(fiber.StatusOK)
}

func settings(c *fiber.Ctx, secure, httpOnly bool, mode, path string) error {
	c.Cookie(&fiber.Cookie{Name: "__Host-session", Value: "1", SameSite: mode})
	c.Cookie(&fiber.Cookie{Name: "__Host-session", Value: "1", Secure: secure, Path: path})
	c.Cookie(&fiber.Cookie{Name: "__Http-session", Value: "1", Secure: true, HTTPOnly: httpOnly})
	return c.SendStatus(fiber.StatusOK)
}

func login(c *fiber.Ctx) error {
	c.Cookie(&fiber.Cookie{
		Name:     "token",
		Value:    "1",
		Path:     "/app",
		Domain:   "example.com",
		HTTPOnly: true,
		SameSite: fiber.CookieSameSiteNoneMode,
	})
	return c.SendStatus(fiber.StatusOK)
}

func logout(c *fiber.Ctx) error {
	c.Cookie(&fiber.Cookie{ // want "this deletes no cookie that is set with Path=/app: the Path here is /"
		Name:    "token",
		Value:   "",
		Expires: time.Now().Add(-time.Hour),
	})
	return c.SendStatus(fiber.StatusOK)
}

func logoutMode(c *fiber.Ctx) error {
	c.Cookie(&fiber.Cookie{ // want "in the answer to a cross-site fetch, Chromium ignores this deletion"
		Name:    "token",
		Path:    "/app",
		Domain:  "example.com",
		Expires: time.Unix(0, 0),
	})
	return c.SendStatus(fiber.StatusOK)
}

// What clears a cookie knows no Domain.
func logoutClear(c *fiber.Ctx) error {
	c.ClearCookie("token") // want "this deletes no cookie that is set with Domain=example.com: there is no Domain here"
	return c.SendStatus(fiber.StatusOK)
}

func logoutClearSecond(c *fiber.Ctx) error {
	c.ClearCookie("theme", "token") // want "this deletes no cookie that is set with Domain=example.com: there is no Domain here"
	return c.SendStatus(fiber.StatusOK)
}

func logoutClearAll(c *fiber.Ctx, names ...string) error {
	c.ClearCookie()
	c.ClearCookie(names...)
	return c.SendStatus(fiber.StatusOK)
}

func logoutFine(c *fiber.Ctx) error {
	c.Cookie(&fiber.Cookie{
		Name:     "token",
		Path:     "/app",
		Domain:   "example.com",
		Expires:  time.Now().Add(-time.Hour),
		SameSite: "None",
	})
	c.ClearCookie("theme")
	return c.SendStatus(fiber.StatusOK)
}

// fiber v2 sends a name and a Domain as they are.
func domain(c *fiber.Ctx) error {
	c.Cookie(&fiber.Cookie{
		Name:   "user session",
		Value:  "1",
		Domain: "https://example.com", // want "browsers reject a cookie whose Domain has a scheme"
	})
	return c.SendStatus(fiber.StatusOK)
}
