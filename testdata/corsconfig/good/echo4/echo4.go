// Package echo4 has settings of echo's middleware, version 4, that are right.
package echo4

import (
	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
)

func public(e *echo.Echo) {
	e.Use(middleware.CORS())
	e.Use(middleware.CORSWithConfig(middleware.DefaultCORSConfig))
	e.Use(middleware.CORSWithConfig(middleware.CORSConfig{AllowOrigins: []string{"*"}, AllowHeaders: []string{"*"}}))
}

func listed(e *echo.Echo) {
	e.Use(middleware.CORSWithConfig(middleware.CORSConfig{
		AllowOrigins:     []string{"https://app.example.com", "http://localhost:3000"},
		AllowHeaders:     []string{echo.HeaderOrigin},
		AllowCredentials: true,
	}))
}

func patterns(e *echo.Echo) {
	e.Use(middleware.CORSWithConfig(middleware.CORSConfig{
		AllowOrigins:     []string{"https://*.example.com", "https://*.*.example.com", "http://localhost:*"},
		AllowCredentials: true,
	}))
}

func unsafeWithoutCredentials(e *echo.Echo) {
	e.Use(middleware.CORSWithConfig(middleware.CORSConfig{
		AllowOrigins:                             []string{"*"},
		UnsafeWildcardOriginWithAllowCredentials: true,
	}))
}

func fails(e *echo.Echo) {
	e.Use(middleware.CORSWithConfig(middleware.CORSConfig{
		AllowOriginFunc: func(origin string) (bool, error) {
			if origin != "https://app.example.com" {
				return false, nil
			}
			return true, nil
		},
		AllowCredentials: true,
	}))
}
