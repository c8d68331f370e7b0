// Package echo4 answers by the request's origin through echo v4.
package echo4

import (
	"net/http"

	"github.com/labstack/echo/v4"
)

var allowedOrigins = map[string]bool{
	"https://app.example.com":   true,
	"https://admin.example.com": true,
}

func noVary(c echo.Context) error {
	origin := c.Request().Header.Get(echo.HeaderOrigin)
	if allowedOrigins[origin] {
		c.Response().Header().Set("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
		c.Response().Header().Set("Access-Control-Allow-Credentials", "true")
	}
	return c.NoContent(http.StatusOK)
}

func constantUnderOriginTest(c echo.Context) error {
	if c.Request().Header.Get(echo.HeaderOrigin) == "https://app.example.com" {
		c.Response().Header().Set("Access-Control-Allow-Origin", "https://app.example.com") // want "can leave without Vary: Origin"
	}
	return c.NoContent(http.StatusOK)
}

func varyOnAllowedBranch(c echo.Context) error {
	origin := c.Request().Header.Get(echo.HeaderOrigin)
	if allowedOrigins[origin] {
		c.Response().Header().Set("Access-Control-Allow-Origin", origin)
		c.Response().Header().Add(echo.HeaderVary, echo.HeaderOrigin) // want "only on this branch"
	}
	return c.NoContent(http.StatusOK)
}

func varyReplaced(c echo.Context) error {
	c.Response().Header().Add(echo.HeaderVary, echo.HeaderOrigin)
	if origin := c.Request().Header.Get(echo.HeaderOrigin); allowedOrigins[origin] {
		c.Response().Header().Set("Access-Control-Allow-Origin", origin)
	}
	c.Response().Header().Set("Vary", "Accept-Encoding") // want "replaces the Vary: Origin"
	return c.NoContent(http.StatusOK)
}

func varyNamesTheResponseHeader(c echo.Context) error {
	c.Response().Header().Add("Vary", "Access-Control-Allow-Origin") // want "this should be Origin"
	if origin := c.Request().Header.Get(echo.HeaderOrigin); allowedOrigins[origin] {
		c.Response().Header().Set("Access-Control-Allow-Origin", origin)
	}
	return c.NoContent(http.StatusOK)
}

func middlewareWithoutVary(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		origin := c.Request().Header.Get(echo.HeaderOrigin)
		if allowedOrigins[origin] {
			c.Response().Header().Set("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
			c.Response().Header().Set("Access-Control-Allow-Credentials", "true")
		}
		if c.Request().Method == http.MethodOptions {
			return c.NoContent(http.StatusNoContent)
		}
		return next(c)
	}
}

func varyFirst(c echo.Context) error {
	c.Response().Header().Add(echo.HeaderVary, echo.HeaderOrigin)
	origin := c.Request().Header.Get(echo.HeaderOrigin)
	if allowedOrigins[origin] {
		c.Response().Header().Set("Access-Control-Allow-Origin", origin)
		c.Response().Header().Set("Access-Control-Allow-Credentials", "true")
	}
	return c.NoContent(http.StatusOK)
}

func varyInAList(c echo.Context) error {
	c.Response().Header().Add("Vary", "Accept-Encoding, Origin")
	origin := c.Request().Header.Get(echo.HeaderOrigin)
	if allowedOrigins[origin] {
		c.Response().Header().Set("Access-Control-Allow-Origin", origin)
	}
	return c.NoContent(http.StatusOK)
}

func varyOnBothBranches(c echo.Context) error {
	origin := c.Request().Header.Get(echo.HeaderOrigin)
	if allowedOrigins[origin] {
		c.Response().Header().Set("Access-Control-Allow-Origin", origin)
		c.Response().Header().Add("Vary", "Origin")
	} else {
		c.Response().Header().Add("Vary", "Origin")
	}
	return c.NoContent(http.StatusOK)
}

func varyAfterwards(c echo.Context) error {
	origin := c.Request().Header.Get(echo.HeaderOrigin)
	if allowedOrigins[origin] {
		c.Response().Header().Set("Access-Control-Allow-Origin", origin)
	}
	c.Response().Header().Add(echo.HeaderVary, echo.HeaderOrigin)
	return c.NoContent(http.StatusOK)
}

func varyKept(c echo.Context) error {
	c.Response().Header().Add(echo.HeaderVary, echo.HeaderOrigin)
	if origin := c.Request().Header.Get(echo.HeaderOrigin); allowedOrigins[origin] {
		c.Response().Header().Set("Access-Control-Allow-Origin", origin)
	}
	c.Response().Header().Add("Vary", "Accept-Encoding")
	return c.NoContent(http.StatusOK)
}

func varyEverything(c echo.Context) error {
	c.Response().Header().Set("Vary", "*")
	if origin := c.Request().Header.Get(echo.HeaderOrigin); allowedOrigins[origin] {
		c.Response().Header().Set("Access-Control-Allow-Origin", origin)
	}
	return c.NoContent(http.StatusOK)
}

func addVary(c echo.Context) {
	c.Response().Header().Add(echo.HeaderVary, echo.HeaderOrigin)
}

func varyFromHelper(c echo.Context) error {
	addVary(c)
	if origin := c.Request().Header.Get(echo.HeaderOrigin); allowedOrigins[origin] {
		c.Response().Header().Set("Access-Control-Allow-Origin", origin)
	}
	return c.NoContent(http.StatusOK)
}

func constantAnswer(c echo.Context) error {
	c.Response().Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	c.Response().Header().Set("Access-Control-Allow-Credentials", "true")
	return c.NoContent(http.StatusOK)
}

func neverStored(c echo.Context) error {
	c.Response().Header().Set("Cache-Control", "no-store")
	if origin := c.Request().Header.Get(echo.HeaderOrigin); allowedOrigins[origin] {
		c.Response().Header().Set("Access-Control-Allow-Origin", origin)
	}
	return c.NoContent(http.StatusOK)
}

// Answers to OPTIONS are not cached.
func preflightOnly(c echo.Context) error {
	if c.Request().Method == http.MethodOptions {
		if origin := c.Request().Header.Get(echo.HeaderOrigin); allowedOrigins[origin] {
			c.Response().Header().Set("Access-Control-Allow-Origin", origin)
		}
		return c.NoContent(http.StatusNoContent)
	}
	return c.NoContent(http.StatusOK)
}

func middlewareWithVary(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		c.Response().Header().Add(echo.HeaderVary, echo.HeaderOrigin)
		origin := c.Request().Header.Get(echo.HeaderOrigin)
		if allowedOrigins[origin] {
			c.Response().Header().Set("Access-Control-Allow-Origin", origin)
			c.Response().Header().Set("Access-Control-Allow-Credentials", "true")
		}
		if c.Request().Method == http.MethodOptions {
			return c.NoContent(http.StatusNoContent)
		}
		return next(c)
	}
}

func headerVariable(c echo.Context) error {
	h := c.Response().Header()
	if origin := c.Request().Header.Get(echo.HeaderOrigin); allowedOrigins[origin] {
		h.Set(echo.HeaderAccessControlAllowOrigin, origin) // want "can leave without Vary: Origin"
	}
	return c.NoContent(http.StatusOK)
}

func varyInMiddlewareVariable() echo.MiddlewareFunc {
	return func(next echo.HandlerFunc) echo.HandlerFunc {
		return func(c echo.Context) error {
			h := c.Response().Header()
			h.Add(echo.HeaderVary, echo.HeaderOrigin)
			if origin := c.Request().Header.Get(echo.HeaderOrigin); allowedOrigins[origin] {
				h.Set(echo.HeaderAccessControlAllowOrigin, origin)
			}
			return next(c)
		}
	}
}
