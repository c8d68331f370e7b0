// Package echo4 answers with the request's origin through echo v4.
package echo4

import (
	"log"
	"net/http"
	"slices"

	"github.com/labstack/echo/v4"
)

func reflectedWithCredentials(c echo.Context) error {
	c.Response().Header().Set("Access-Control-Allow-Origin", c.Request().Header.Get(echo.HeaderOrigin)) // want "as the logged-in user"
	c.Response().Header().Set("Access-Control-Allow-Credentials", "true")
	return c.NoContent(http.StatusOK)
}

func reflectedWithoutCredentials(c echo.Context) error {
	origin := c.Request().Header.Get(echo.HeaderOrigin)
	c.Response().Header().Set("Access-Control-Allow-Origin", origin) // want "any site can read this response: "
	return c.NoContent(http.StatusOK)
}

func nonEmptyIsNoCheck(c echo.Context) error {
	origin := c.Request().Header.Get(echo.HeaderOrigin)
	if origin != "" {
		c.Response().Header().Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user"
		c.Response().Header().Set("Access-Control-Allow-Credentials", "true")
		c.Response().Header().Add("Vary", "Origin")
	}
	return c.NoContent(http.StatusOK)
}

// An early return without an Origin is no check.
func reflectingMiddleware(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		origin := c.Request().Header.Get(echo.HeaderOrigin)
		if origin == "" {
			return next(c)
		}
		c.Response().Header().Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user"
		c.Response().Header().Set("Access-Control-Allow-Credentials", "true")
		c.Response().Header().Add("Vary", "Origin")
		if c.Request().Method == http.MethodOptions {
			return c.NoContent(http.StatusNoContent)
		}
		return next(c)
	}
}

func constantsOfTheFramework(c echo.Context) error {
	origin := c.Request().Header.Get(echo.HeaderOrigin)
	c.Response().Header().Set(echo.HeaderAccessControlAllowCredentials, "true")
	c.Response().Header().Set(echo.HeaderAccessControlAllowOrigin, origin) // want "as the logged-in user"
	return c.NoContent(http.StatusOK)
}

func anyOrigin(origin string) bool {
	return true
}

func predicateThatAllowsAll(c echo.Context) error {
	origin := c.Request().Header.Get(echo.HeaderOrigin)
	if anyOrigin(origin) {
		c.Response().Header().Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user"
		c.Response().Header().Set("Access-Control-Allow-Credentials", "true")
	}
	return c.NoContent(http.StatusOK)
}

func wildcardWhenEmpty(c echo.Context) error {
	origin := c.Request().Header.Get(echo.HeaderOrigin)
	if origin == "" {
		origin = "*"
	}
	c.Response().Header().Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user"
	c.Response().Header().Set("Access-Control-Allow-Credentials", "true")
	return c.NoContent(http.StatusOK)
}

var allowedOrigins = map[string]bool{
	"https://app.example.com":   true,
	"https://admin.example.com": true,
}

func listedInMap(c echo.Context) error {
	c.Response().Header().Add("Vary", "Origin")
	origin := c.Request().Header.Get(echo.HeaderOrigin)
	if allowedOrigins[origin] {
		c.Response().Header().Set("Access-Control-Allow-Origin", origin)
		c.Response().Header().Set("Access-Control-Allow-Credentials", "true")
	}
	return c.NoContent(http.StatusOK)
}

func equalToConstant(c echo.Context) error {
	c.Response().Header().Add("Vary", "Origin")
	if origin := c.Request().Header.Get(echo.HeaderOrigin); origin == "https://app.example.com" {
		c.Response().Header().Set("Access-Control-Allow-Origin", origin)
		c.Response().Header().Set("Access-Control-Allow-Credentials", "true")
	}
	return c.NoContent(http.StatusOK)
}

var originList = []string{"https://app.example.com", "https://admin.example.com"}

func listedInSlice(c echo.Context) error {
	c.Response().Header().Add("Vary", "Origin")
	origin := c.Request().Header.Get(echo.HeaderOrigin)
	if slices.Contains(originList, origin) {
		c.Response().Header().Set("Access-Control-Allow-Origin", origin)
		c.Response().Header().Set("Access-Control-Allow-Credentials", "true")
	}
	return c.NoContent(http.StatusOK)
}

func refusedEarly(c echo.Context) error {
	c.Response().Header().Add("Vary", "Origin")
	origin := c.Request().Header.Get(echo.HeaderOrigin)
	if !allowedOrigins[origin] {
		return c.NoContent(http.StatusForbidden)
	}
	c.Response().Header().Set("Access-Control-Allow-Origin", origin)
	c.Response().Header().Set("Access-Control-Allow-Credentials", "true")
	return c.NoContent(http.StatusOK)
}

func checkingMiddleware(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		c.Response().Header().Add("Vary", "Origin")
		origin := c.Request().Header.Get(echo.HeaderOrigin)
		allowed := false
		for _, known := range originList {
			if known == origin {
				allowed = true
				break
			}
		}
		if allowed {
			c.Response().Header().Set("Access-Control-Allow-Origin", origin)
			c.Response().Header().Set("Access-Control-Allow-Credentials", "true")
		}
		if c.Request().Method == http.MethodOptions {
			return c.NoContent(http.StatusNoContent)
		}
		return next(c)
	}
}

var checkOrigin func(origin string) bool

func checkOutOfSight(c echo.Context) error {
	c.Response().Header().Add("Vary", "Origin")
	origin := c.Request().Header.Get(echo.HeaderOrigin)
	if checkOrigin(origin) {
		c.Response().Header().Set("Access-Control-Allow-Origin", origin)
		c.Response().Header().Set("Access-Control-Allow-Credentials", "true")
	}
	return c.NoContent(http.StatusOK)
}

func originOnlyLogged(c echo.Context) error {
	log.Print(c.Request().Header.Get(echo.HeaderOrigin))
	c.Response().Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	c.Response().Header().Set("Access-Control-Allow-Credentials", "true")
	return c.NoContent(http.StatusOK)
}

func headerVariable(c echo.Context) error {
	req, h := c.Request(), c.Response().Header()
	h.Set(echo.HeaderAccessControlAllowOrigin, req.Header.Get("Origin")) // want "as the logged-in user"
	h.Set(echo.HeaderAccessControlAllowCredentials, "true")
	return c.NoContent(http.StatusOK)
}

func handlerInMiddlewareVariable() echo.MiddlewareFunc {
	return func(next echo.HandlerFunc) echo.HandlerFunc {
		return func(c echo.Context) error {
			c.Response().Header().Set(echo.HeaderAccessControlAllowOrigin, c.Request().Header.Get(echo.HeaderOrigin)) // want "any site can read this response: "
			return next(c)
		}
	}
}
