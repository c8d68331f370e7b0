// Package buffalo has cases for buffalo, which sends cookies of its own, and one
// for a store of gorilla/sessions.
package buffalo

import (
	"net/http"
	"time"

	"github.com/gobuffalo/buffalo"
	"github.com/gorilla/sessions"
)

// Cases are the functions of this package.
var Cases = map[string]func() http.Handler{
	"Set":       Set,
	"Prefix":    Prefix,
	"WithPath":  WithPath,
	"Default":   Default,
	"SecureOff": SecureOff,
	"SecureOn":  SecureOn,
}

func serve(store sessions.Store, handle func(c buffalo.Context)) http.Handler {
	app := buffalo.New(buffalo.Options{Env: "test", SessionStore: store, SessionName: "session"})
	app.GET("/", func(c buffalo.Context) error {
		handle(c)
		c.Response().WriteHeader(http.StatusOK)
		return nil
	})
	return app
}

func save(c buffalo.Context) {
	c.Session().Set("name", "value")
	c.Session().Save()
}

func Set() http.Handler {
	return serve(nil, func(c buffalo.Context) { c.Cookies().Set("theme", "dark", time.Hour) })
}

func Prefix() http.Handler {
	return serve(nil, func(c buffalo.Context) { c.Cookies().Set("__Secure-theme", "dark", time.Hour) })
}

func WithPath() http.Handler {
	return serve(nil, func(c buffalo.Context) { c.Cookies().SetWithPath("__Host-theme", "dark", "/") })
}

func Default() http.Handler {
	store := sessions.NewCookieStore([]byte("key"))
	return serve(store, save)
}

func SecureOff() http.Handler {
	store := sessions.NewCookieStore([]byte("key"))
	store.Options.Secure = false
	return serve(store, save)
}

func SecureOn() http.Handler {
	store := sessions.NewCookieStore([]byte("key"))
	store.Options.Secure = true
	return serve(store, save)
}
