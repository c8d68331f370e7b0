// Package echo5 has settings of echo's middleware, version 5, that are right.
package echo5

import (
	"github.com/labstack/echo/v5"
	"github.com/labstack/echo/v5/middleware"
)

func public(e *echo.Echo) {
	e.Use(middleware.CORS("*"))
	e.Use(middleware.CORSWithConfig(middleware.CORSConfig{AllowOrigins: []string{"*"}}))
}

func listed(e *echo.Echo) {
	e.Use(middleware.CORS("https://app.example.com", "http://localhost:3000"))
	e.Use(middleware.CORSWithConfig(middleware.CORSConfig{
		AllowOrigins:     []string{"https://app.example.com"},
		AllowCredentials: true,
	}))
}

func given(e *echo.Echo, origins ...string) {
	e.Use(middleware.CORS(origins...))
}

func checks(e *echo.Echo) {
	e.Use(middleware.CORSWithConfig(middleware.CORSConfig{
		UnsafeAllowOriginFunc: func(c *echo.Context, origin string) (string, bool, error) {
			return "https://app.example.com", true, nil
		},
		AllowCredentials: true,
	}))
}
