// Package irisoptions has options for all cookies that the handlers send.
package irisoptions

import (
	"net/http"

	"github.com/kataras/iris/v12"
)

// App is what is served. CookieSecure makes cookies Secure if the request came over
// TLS.
func App() *iris.Application {
	app := iris.New()
	app.Use(func(ctx iris.Context) {
		ctx.AddCookieOptions(iris.CookieSecure)
		ctx.Next()
	})
	app.Get("/api", func(ctx iris.Context) {
		ctx.SetCookie(&http.Cookie{Name: "sid", Value: "1", SameSite: http.SameSiteNoneMode})
	})
	app.Get("/key", func(ctx iris.Context) {
		ctx.SetCookieKV("sid", "1", iris.CookieSameSite(iris.SameSiteNoneMode))
	})
	return app
}

// What net/http sends has none of them.
func standardLibrary(ctx iris.Context) {
	http.SetCookie(ctx.ResponseWriter(), &http.Cookie{Name: "sid", SameSite: http.SameSiteNoneMode}) // want "without Secure"
}

func optionsOfTheContext(ctx iris.Context) {
	ctx.AddCookieOptions(iris.CookieSecure)
	ctx.SetCookieKV("sid", "1", iris.CookieSameSite(iris.SameSiteNoneMode))
}
