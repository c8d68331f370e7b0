// Package echo4 sends cookies through echo v4.
package echo4

import (
	"net/http"

	"github.com/labstack/echo/v4"
)

func prefix(c echo.Context, token string) error {
	c.SetCookie(&http.Cookie{
		Name:     "__Host-session", // want "the prefix __Host- needs Path=/"
		Value:    token,
		Secure:   true,
		HttpOnly: true,
	})
	return c.NoContent(http.StatusNoContent)
}

func partitioned(c echo.Context, token string) error {
	cookie := new(http.Cookie)
	cookie.Name = "embed"
	cookie.Value = token
	cookie.Partitioned = true // want "Partitioned cookie without Secure"
	c.SetCookie(cookie)
	return c.NoContent(http.StatusNoContent)
}

func domain(c echo.Context, token string) error {
	c.SetCookie(&http.Cookie{Name: "sid", Value: token, Domain: "http://localhost"}) // want "a Domain with a scheme"
	return nil
}

func raw(c echo.Context) error {
	c.Response().Header().Set(echo.HeaderSetCookie, "a=1; Path=/")
	c.Response().Header().Set(echo.HeaderSetCookie, "b=2; Path=/; Http-Only") // want "know no attribute Http-Only" "replaces the line that sets the cookie a"
	return nil
}

func logIn(c echo.Context, token string) error {
	c.SetCookie(&http.Cookie{Name: "login", Value: token, Path: "/", Secure: true, SameSite: http.SameSiteNoneMode})
	return nil
}

func logOut(c echo.Context) error {
	c.SetCookie(&http.Cookie{Name: "login", Path: "/", MaxAge: -1, Secure: true}) // want "not SameSite=None"
	return nil
}

func fine(c echo.Context, token string, secure bool) error {
	c.SetCookie(&http.Cookie{Name: "__Host-session", Value: token, Path: "/", Secure: secure})
	c.SetCookie(&http.Cookie{Name: "embed", Value: token, Secure: secure, Partitioned: true})
	c.Response().Header().Add(echo.HeaderSetCookie, "a=1; Path=/")
	c.Response().Header().Add(echo.HeaderSetCookie, "b=2; Path=/")
	return nil
}
