// Package echo4 sends headers that browsers cannot read through echo v4.
package echo4

import (
	"net/http"

	"github.com/labstack/echo/v4"
)

const origin = "https://app.example"

func credentials(c echo.Context) error {
	c.Response().Header().Set(echo.HeaderAccessControlAllowOrigin, origin)
	c.Response().Header().Set(echo.HeaderAccessControlAllowCredentials, "True") // want "nothing but true, in lower case, counts"
	return c.NoContent(http.StatusOK)
}

func list(c echo.Context) error {
	c.Response().Header().Set(echo.HeaderAccessControlAllowOrigin, "https://a.example, https://b.example") // want "a list of them lets nobody in"
	return c.NoContent(http.StatusOK)
}

func upperCase(c echo.Context) error {
	h := c.Response().Header()
	h.Set(echo.HeaderAccessControlAllowOrigin, "https://App.example") // want "in lower case"
	h.Set(echo.HeaderAccessControlAllowMethods, "patch")              // want "does not allow PATCH"
	h.Set(echo.HeaderAccessControlMaxAge, "1h")                       // want "no plain number of seconds"
	h.Set("Access-Control-Expose-Header", "X-Total")                  // want "the name of the header is Access-Control-Expose-Headers"
	return c.NoContent(http.StatusOK)
}

func host(c echo.Context) error {
	c.Response().Header().Set(echo.HeaderAccessControlAllowOrigin, "https://"+c.Request().Host) // want "the server's own host"
	return c.NoContent(http.StatusOK)
}

func added(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		c.Response().Header().Add(echo.HeaderAccessControlAllowOrigin, "*")
		c.Response().Header().Add(echo.HeaderAccessControlAllowOrigin, "*") // want "Access-Control-Allow-Origin twice"
		return next(c)
	}
}

func wildcard(c echo.Context) error {
	c.Response().Header().Set(echo.HeaderAccessControlAllowOrigin, origin)
	c.Response().Header().Set(echo.HeaderAccessControlAllowMethods, "*") // want "only GET, HEAD and POST still work"
	c.Response().Header().Set(echo.HeaderAccessControlAllowCredentials, "true")
	return c.NoContent(http.StatusOK)
}

func onRequest(c echo.Context) error {
	c.Request().Header.Set(echo.HeaderAccessControlAllowOrigin, origin) // want "set on the request"
	return c.NoContent(http.StatusOK)
}

// Good.

func exact(c echo.Context) error {
	c.Response().Header().Set(echo.HeaderAccessControlAllowOrigin, origin)
	c.Response().Header().Set(echo.HeaderAccessControlAllowCredentials, "true")
	c.Response().Header().Set(echo.HeaderAccessControlAllowMethods, "GET, PATCH")
	c.Response().Header().Set(echo.HeaderAccessControlMaxAge, "600")
	return c.NoContent(http.StatusOK)
}

func replaced(c echo.Context) error {
	c.Response().Header().Add(echo.HeaderAccessControlAllowOrigin, "*")
	c.Response().Header().Set(echo.HeaderAccessControlAllowOrigin, origin)
	return c.NoContent(http.StatusOK)
}

func public(c echo.Context) error {
	c.Response().Header().Set(echo.HeaderAccessControlAllowOrigin, "*")
	c.Response().Header().Set(echo.HeaderAccessControlAllowHeaders, "*")
	return c.NoContent(http.StatusOK)
}

func setting(origins string) echo.HandlerFunc {
	return func(c echo.Context) error {
		c.Response().Header().Set(echo.HeaderAccessControlAllowOrigin, origins)
		return c.NoContent(http.StatusOK)
	}
}

// What is kept in a context is no header.
func kept(c echo.Context) error {
	c.Set(echo.HeaderAccessControlAllowCredentials, "True")
	return c.String(http.StatusOK, "Access-Control-Allow-Origins")
}
