// Package echo4 has middlewares that ask for a login before that of the framework
// answers preflights.
package echo4

import (
	"net/http"

	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
)

func login(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		if c.Request().Header.Get("Authorization") == "" {
			return echo.NewHTTPError(http.StatusUnauthorized, "log in")
		}
		return next(c)
	}
}

func session(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		cookie, err := c.Cookie("session")
		if err != nil || cookie.Value == "" {
			return c.JSON(http.StatusUnauthorized, "log in")
		}
		return next(c)
	}
}

func put(c echo.Context) error { return c.NoContent(http.StatusNoContent) }

func twoCalls() {
	e := echo.New()
	e.HideBanner = true
	e.Use(middleware.Logger())
	e.Use(login) // want "they send that without cookies and Authorization, and this refuses it then"
	e.Use(middleware.CORS())
	e.PUT("/items", put)
	e.Logger.Fatal(e.Start(":8080"))
}

func oneCall() {
	e := echo.New()
	e.Use(session, middleware.CORSWithConfig(middleware.CORSConfig{ // want "they send that without cookies and Authorization, and this refuses it then"
		AllowOrigins:     []string{"https://app.example.com"},
		AllowCredentials: true,
	}))
	e.PUT("/items", put)
	e.Logger.Fatal(e.Start(":8080"))
}

func group() {
	e := echo.New()
	api := e.Group("/api")
	api.Use(login) // want "they send that without cookies and Authorization, and this refuses it then"
	api.Use(middleware.CORS())
	api.PUT("/items", put)
	e.Start(":8080")
}

func groupArguments() {
	e := echo.New()
	api := e.Group("/api", login, middleware.CORS()) // want "they send that without cookies and Authorization, and this refuses it then"
	api.PUT("/items", put)
	e.Start(":8080")
}

func inGroup() {
	e := echo.New()
	e.Use(login) // want "they send that without cookies and Authorization, and this refuses it then"
	api := e.Group("/api")
	api.Use(middleware.CORS())
	api.PUT("/items", put)
	e.Start(":8080")
}

// before has the login before routes are looked up.
func before() {
	e := echo.New()
	e.Pre(login) // want "they send that without cookies and Authorization, and this refuses it then"
	e.Use(middleware.CORS())
	e.PUT("/items", put)
	e.Start(":8080")
}
