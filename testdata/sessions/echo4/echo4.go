// Package echo4 has cases for echo: its CSRF middleware, whose cookie is Secure
// if it has to be, and echo-contrib/session, a store of gorilla/sessions.
package echo4

import (
	"net/http"

	"github.com/gorilla/sessions"
	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
)

// Cases are the functions of this package.
var Cases = map[string]func() http.Handler{
	"CSRF":     CSRF,
	"CSRFNone": CSRFNone,
	"CSRFLax":  CSRFLax,
	"Store":    Store,
}

func serve(m ...echo.MiddlewareFunc) http.Handler {
	e := echo.New()
	e.Use(m...)
	e.GET("/", func(c echo.Context) error { return nil })
	return e
}

func CSRF() http.Handler {
	return serve(middleware.CSRFWithConfig(middleware.CSRFConfig{}))
}

func CSRFNone() http.Handler {
	return serve(middleware.CSRFWithConfig(middleware.CSRFConfig{CookieSameSite: http.SameSiteNoneMode}))
}

func CSRFLax() http.Handler {
	return serve(middleware.CSRFWithConfig(middleware.CSRFConfig{CookieSameSite: http.SameSiteLaxMode}))
}

func Store() http.Handler {
	store := sessions.NewCookieStore([]byte("key"))
	return serve(func(next echo.HandlerFunc) echo.HandlerFunc {
		return func(c echo.Context) error {
			session, _ := store.Get(c.Request(), "session")
			session.Options = &sessions.Options{SameSite: http.SameSiteNoneMode}
			session.Save(c.Request(), c.Response())
			return next(c)
		}
	})
}
