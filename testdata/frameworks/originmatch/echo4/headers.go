// Package echo4 checks the request's origin through echo v4.
package echo4

import (
	"net/http"
	"regexp"

	"github.com/labstack/echo/v4"
)

var (
	loose    = regexp.MustCompile(`^https://.+\.example\.com`)
	anchored = regexp.MustCompile(`^https://[a-z]+\.example\.com$`)
)

func pattern(c echo.Context) error {
	origin := c.Request().Header.Get(echo.HeaderOrigin)
	if loose.MatchString(origin) { // want `\.example\.com\.evil\.example passes this check`
		c.Response().Header().Set(echo.HeaderAccessControlAllowOrigin, origin)
		c.Response().Header().Set(echo.HeaderAccessControlAllowCredentials, "true")
	}
	return c.NoContent(http.StatusOK)
}

func middleware(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		c.Response().Header().Add(echo.HeaderVary, echo.HeaderOrigin)
		if origin := c.Request().Header.Get(echo.HeaderOrigin); anchored.MatchString(origin) {
			c.Response().Header().Set(echo.HeaderAccessControlAllowOrigin, origin)
			c.Response().Header().Set(echo.HeaderAccessControlAllowCredentials, "true")
		}
		return next(c)
	}
}
