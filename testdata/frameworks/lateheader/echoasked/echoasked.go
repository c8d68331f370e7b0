// Package echoasked has handlers that ask whether something has answered, or has failed to.
package echoasked

import (
	"net/http"

	"github.com/labstack/echo/v4"
)

func answers(c echo.Context) string {
	user := c.Request().Header.Get("X-User")
	if user == "" {
		c.JSON(http.StatusUnauthorized, "log in")
	}
	return user
}

func committed(c echo.Context) error {
	user := answers(c)
	if c.Response().Committed {
		return nil
	}
	c.SetCookie(&http.Cookie{Name: "user", Value: user, Path: "/"})
	return c.NoContent(http.StatusNoContent)
}

func redirects(c echo.Context) error { return c.Redirect(http.StatusFound, "/second") }

func failed(c echo.Context) error {
	if err := redirects(c); err != nil {
		c.SetCookie(&http.Cookie{Name: "nonce", Value: "x", Path: "/"})
		return c.Render(http.StatusOK, "login", err)
	}
	return nil
}

func succeeded(c echo.Context) error {
	if err := redirects(c); err != nil {
		return err
	}
	c.SetCookie(&http.Cookie{Name: "nonce", Value: "x", Path: "/"}) // want `browsers never get this cookie: it is set after the headers of the response were sent`
	return nil
}
