// Package echo5 answers with wildcard origins through echo v5.
package echo5

import (
	"net/http"
	"os"

	"github.com/labstack/echo/v5"
)

func wildcardWithCredentials(c *echo.Context) error {
	c.Response().Header().Set("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	c.Response().Header().Set("Access-Control-Allow-Credentials", "true")
	return c.NoContent(http.StatusOK)
}

func credentialsFirst(c *echo.Context) error {
	c.Response().Header().Set("Access-Control-Allow-Credentials", "true")
	c.Response().Header().Set("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	return c.NoContent(http.StatusOK)
}

func constantsOfTheFramework(c *echo.Context) error {
	c.Response().Header().Set(echo.HeaderAccessControlAllowOrigin, "*") // want "reject every credentialed response"
	c.Response().Header().Set(echo.HeaderAccessControlAllowCredentials, "true")
	return c.NoContent(http.StatusOK)
}

func wildcardMiddleware(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c *echo.Context) error {
		c.Response().Header().Set("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
		c.Response().Header().Set("Access-Control-Allow-Methods", "GET, POST, OPTIONS")
		c.Response().Header().Set("Access-Control-Allow-Credentials", "true")
		if c.Request().Method == http.MethodOptions {
			return c.NoContent(http.StatusNoContent)
		}
		return next(c)
	}
}

func allowCredentials(c *echo.Context) {
	c.Response().Header().Set("Access-Control-Allow-Credentials", "true")
}

func credentialsFromHelper(c *echo.Context) error {
	c.Response().Header().Set("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	allowCredentials(c)
	return c.NoContent(http.StatusOK)
}

var configured = os.Getenv("ALLOWED_ORIGIN")

func wildcardByDefault(c *echo.Context) error {
	origin := configured
	if origin == "" {
		origin = "*"
	}
	c.Response().Header().Set("Access-Control-Allow-Origin", origin) // want "reject every credentialed response"
	c.Response().Header().Set("Access-Control-Allow-Credentials", "true")
	return c.NoContent(http.StatusOK)
}

func wildcardAlone(c *echo.Context) error {
	c.Response().Header().Set("Access-Control-Allow-Origin", "*")
	c.Response().Header().Set("Access-Control-Allow-Headers", "Authorization")
	return c.NoContent(http.StatusOK)
}

func credentialsFalse(c *echo.Context) error {
	c.Response().Header().Set("Access-Control-Allow-Origin", "*")
	c.Response().Header().Set("Access-Control-Allow-Credentials", "false")
	return c.NoContent(http.StatusOK)
}

func explicitOrigin(c *echo.Context) error {
	c.Response().Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	c.Response().Header().Set("Access-Control-Allow-Credentials", "true")
	return c.NoContent(http.StatusOK)
}

func exclusiveBranches(c *echo.Context) error {
	if origin := c.Request().Header.Get(echo.HeaderOrigin); origin == "https://app.example.com" {
		c.Response().Header().Set("Access-Control-Allow-Origin", origin)
		c.Response().Header().Set("Access-Control-Allow-Credentials", "true")
	} else {
		c.Response().Header().Set("Access-Control-Allow-Origin", "*")
	}
	return c.NoContent(http.StatusOK)
}

func wildcardReplaced(c *echo.Context) error {
	c.Response().Header().Set("Access-Control-Allow-Origin", "*")
	c.Response().Header().Set("Access-Control-Allow-Credentials", "true")
	c.Response().Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	return c.NoContent(http.StatusOK)
}

func credentialsUnlessWildcard(c *echo.Context) error {
	origin := configured
	if origin == "" {
		origin = "*"
	}
	c.Response().Header().Set("Access-Control-Allow-Origin", origin)
	if origin != "*" {
		c.Response().Header().Set("Access-Control-Allow-Credentials", "true")
	}
	return c.NoContent(http.StatusOK)
}

// What the configuration holds is unknown.
func configuredOrigin(c *echo.Context) error {
	c.Response().Header().Set("Access-Control-Allow-Origin", configured)
	c.Response().Header().Set("Access-Control-Allow-Credentials", "true")
	return c.NoContent(http.StatusOK)
}

func headerVariable(c *echo.Context) error {
	h := c.Response().Header()
	h.Set(echo.HeaderAccessControlAllowCredentials, "true")
	h.Set(echo.HeaderAccessControlAllowOrigin, "*") // want "reject every credentialed response"
	return c.NoContent(http.StatusOK)
}

func responseVariable(c *echo.Context) error {
	res := c.Response()
	res.Header().Set(echo.HeaderAccessControlAllowOrigin, "*") // want "reject every credentialed response"
	res.Header().Set(echo.HeaderAccessControlAllowCredentials, "true")
	return c.NoContent(http.StatusOK)
}

func registered(e *echo.Echo) {
	e.Use(wildcardMiddleware)
	e.GET("/", func(c *echo.Context) error {
		c.Response().Header().Set(echo.HeaderAccessControlAllowOrigin, "*") // want "reject every credentialed response"
		return c.NoContent(http.StatusOK)
	})
}

func deleted(c *echo.Context) error {
	c.Response().Header().Set(echo.HeaderAccessControlAllowOrigin, "*")
	c.Response().Header().Set(echo.HeaderAccessControlAllowCredentials, "true")
	c.Response().Header().Del(echo.HeaderAccessControlAllowCredentials)
	return c.NoContent(http.StatusOK)
}
