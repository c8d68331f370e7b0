// Package echologin has logins of the framework before its middleware for CORS.
package echologin

import (
	echojwt "github.com/labstack/echo-jwt/v4"
	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
)

func put(c echo.Context) error { return c.NoContent(204) }

func basicAuth(validate middleware.BasicAuthValidator) {
	e := echo.New()
	e.Use(middleware.Logger())
	e.Use(middleware.BasicAuth(validate)) // want "they send that without cookies and Authorization, and this refuses it then"
	e.Use(middleware.CORS())
	e.PUT("/items", put)
	e.Start(":8080")
}

func keyAuth(validate middleware.KeyAuthValidator) {
	e := echo.New()
	e.Use(middleware.KeyAuthWithConfig(middleware.KeyAuthConfig{Validator: validate}), middleware.CORS()) // want "they send that without cookies and Authorization, and this refuses it then"
	e.PUT("/items", put)
	e.Start(":8080")
}

func token(key []byte) {
	e := echo.New()
	login := echojwt.WithConfig(echojwt.Config{SigningKey: key})
	api := e.Group("/api")
	api.Use(login) // want "they send that without cookies and Authorization, and this refuses it then"
	api.Use(middleware.CORSWithConfig(middleware.CORSConfig{AllowOrigins: []string{"https://app.example.com"}, AllowCredentials: true}))
	api.PUT("/items", put)
	e.Start(":8080")
}

func key() {
	e := echo.New()
	e.Use(echojwt.JWT([]byte("secret"))) // want "they send that without cookies and Authorization, and this refuses it then"
	e.Use(middleware.CORS())
	e.PUT("/items", put)
	e.Start(":8080")
}
