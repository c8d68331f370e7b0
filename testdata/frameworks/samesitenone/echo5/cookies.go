// Package echo5 sends cookies through echo v5.
package echo5

import (
	"net/http"

	"github.com/labstack/echo/v5"
)

func literal(c *echo.Context) error {
	c.SetCookie(&http.Cookie{
		Name:     "sid",
		Value:    "1",
		SameSite: http.SameSiteNoneMode, // want "without Secure"
	})
	return c.NoContent(http.StatusOK)
}

func newAndStores(c *echo.Context) error {
	cookie := new(http.Cookie)
	cookie.Name = "sid"
	cookie.Value = "1"
	cookie.Secure = false
	cookie.SameSite = http.SameSiteNoneMode // want "Secure attribute is off"
	c.SetCookie(cookie)
	return c.NoContent(http.StatusOK)
}

func deletion(c *echo.Context) error {
	c.SetCookie(&http.Cookie{
		Name:     "sid",
		MaxAge:   -1,
		SameSite: http.SameSiteNoneMode, // want "reject this deletion"
	})
	return c.NoContent(http.StatusOK)
}

func newCookie(value string) *http.Cookie {
	return &http.Cookie{Name: "sid", Value: value, SameSite: http.SameSiteNoneMode} // want "without Secure"
}

func constructor(c *echo.Context) error {
	c.SetCookie(newCookie("1"))
	return c.NoContent(http.StatusOK)
}

func standardLibrary(c *echo.Context) error {
	http.SetCookie(c.Response(), &http.Cookie{Name: "sid", SameSite: http.SameSiteNoneMode}) // want "without Secure"
	return c.NoContent(http.StatusOK)
}

func raw(c *echo.Context) error {
	c.Response().Header().Add(echo.HeaderSetCookie, "sid=1; SameSite=None") // want "without Secure"
	return c.NoContent(http.StatusOK)
}

func middleware(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c *echo.Context) error {
		c.SetCookie(&http.Cookie{Name: "visitor", SameSite: http.SameSiteNoneMode}) // want "without Secure"
		return next(c)
	}
}

func secure(c *echo.Context) error {
	c.SetCookie(&http.Cookie{Name: "sid", Secure: true, SameSite: http.SameSiteNoneMode})
	return c.NoContent(http.StatusOK)
}

func secureFromConnection(c *echo.Context) error {
	c.SetCookie(&http.Cookie{Name: "sid", Secure: c.IsTLS(), SameSite: http.SameSiteNoneMode})
	return c.NoContent(http.StatusOK)
}

func secureStoredLater(c *echo.Context) error {
	cookie := &http.Cookie{Name: "sid", SameSite: http.SameSiteNoneMode}
	cookie.Secure = c.Scheme() == "https"
	c.SetCookie(cookie)
	return c.NoContent(http.StatusOK)
}

func lax(c *echo.Context) error {
	c.SetCookie(&http.Cookie{Name: "sid", SameSite: http.SameSiteLaxMode})
	return c.NoContent(http.StatusOK)
}

func secureDeletion(c *echo.Context) error {
	c.SetCookie(&http.Cookie{Name: "sid", MaxAge: -1, Secure: true, SameSite: http.SameSiteNoneMode})
	return c.NoContent(http.StatusOK)
}

// Reading a cookie sends none.
func onlyRead(c *echo.Context) error {
	cookie, err := c.Cookie("sid")
	if err != nil {
		return c.NoContent(http.StatusUnauthorized)
	}
	cookie.SameSite = http.SameSiteNoneMode
	return c.String(http.StatusOK, cookie.Value)
}

func rawSecure(c *echo.Context) error {
	c.Response().Header().Add(echo.HeaderSetCookie, "sid=1; SameSite=None; Secure")
	return c.NoContent(http.StatusOK)
}
