// Package iris has cases for the sessions of iris.
package iris

import (
	"net/http"

	"github.com/kataras/iris/v12"
	"github.com/kataras/iris/v12/sessions"
)

// Cases are the functions of this package.
var Cases = map[string]func() http.Handler{
	"Default": Default,
	"None":    None,
	"TLS":     TLS,
	"Lax":     Lax,
	"Prefix":  Prefix,
	"Start":   Start,
}

func serve(handlers ...iris.Handler) http.Handler {
	app := iris.New()
	app.Get("/", append(handlers, func(iris.Context) {})...)
	if err := app.Build(); err != nil {
		panic(err)
	}
	return app
}

func Default() http.Handler {
	sess := sessions.New(sessions.Config{})
	return serve(sess.Handler())
}

func None() http.Handler {
	sess := sessions.New(sessions.Config{})
	return serve(sess.Handler(iris.CookieSameSite(iris.SameSiteNoneMode)))
}

func TLS() http.Handler {
	sess := sessions.New(sessions.Config{CookieSecureTLS: true})
	return serve(sess.Handler(iris.CookieSameSite(iris.SameSiteNoneMode)))
}

func Lax() http.Handler {
	sess := sessions.New(sessions.Config{})
	return serve(sess.Handler(iris.CookieSameSite(iris.SameSiteLaxMode)))
}

func Prefix() http.Handler {
	sess := sessions.New(sessions.Config{Cookie: "__Secure-sid"})
	return serve(sess.Handler())
}

func Start() http.Handler {
	sess := sessions.New(sessions.Config{})
	return serve(func(ctx iris.Context) { sess.Start(ctx, iris.CookieSameSite(iris.SameSiteNoneMode)) })
}
