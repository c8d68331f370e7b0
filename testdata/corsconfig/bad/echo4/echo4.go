// Package echo4 has settings of echo's middleware, version 4, that err.
package echo4

import (
	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
)

func star(e *echo.Echo) {
	e.Use(middleware.CORSWithConfig(middleware.CORSConfig{
		AllowOrigins:     []string{"*"}, // want "browsers reject every credentialed response"
		AllowHeaders:     []string{echo.HeaderOrigin, echo.HeaderContentType},
		AllowCredentials: true,
	}))
}

func noOrigins(e *echo.Echo) {
	config := middleware.DefaultCORSConfig
	config.AllowCredentials = true // want "which is sent where no origin is listed"
	e.Use(middleware.CORSWithConfig(config))
}

func unsafe(e *echo.Echo) {
	e.Use(middleware.CORSWithConfig(middleware.CORSConfig{
		AllowOrigins:                             []string{"*"}, // want "\"\\*\" lets each origin in, which is sent back"
		AllowCredentials:                         true,
		UnsafeWildcardOriginWithAllowCredentials: true,
	}))
}

func anyScheme(e *echo.Echo) {
	e.Use(middleware.CORSWithConfig(middleware.CORSConfig{
		AllowOrigins:     []string{"*://*"}, // want "every site can read"
		AllowCredentials: true,
	}))
}

func accepts(e *echo.Echo) {
	e.Use(middleware.CORSWithConfig(middleware.CORSConfig{
		AllowOriginFunc:  func(origin string) (bool, error) { return true, nil }, // want "this function accepts each origin"
		AllowCredentials: true,
	}))
}

func headers(e *echo.Echo) {
	e.Use(middleware.CORSWithConfig(middleware.CORSConfig{
		AllowOrigins:     []string{"https://app.example.com"},
		AllowHeaders:     []string{"*"}, // want "for a header of that name"
		AllowCredentials: true,
	}))
}

// methods are sent as they are.
func methods() echo.MiddlewareFunc {
	return middleware.CORSWithConfig(middleware.CORSConfig{
		AllowOrigins:     []string{"https://app.example.com"},
		AllowMethods:     []string{"*"}, // want "browsers take the \\* in Access-Control-Allow-Methods for a method of that name"
		AllowCredentials: true,
	})
}

// A page may be at any port of a host.
func ports() echo.MiddlewareFunc {
	return middleware.CORSWithConfig(middleware.CORSConfig{
		AllowOrigins: []string{
			"https://app.*:*",         // want "https://app.evil.example:3000"
			"http://192.168.*.*:3000", // want "http://192.168.evil.example:3000"
		},
		AllowCredentials: true,
	})
}
