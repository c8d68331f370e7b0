// Package irissessions sends cookies through the sessions of iris.
package irissessions

import (
	"github.com/kataras/iris/v12"
	"github.com/kataras/iris/v12/sessions"
)

func handler(app *iris.Application) {
	sess := sessions.New(sessions.Config{Cookie: "sid"})
	app.Use(sess.Handler(iris.CookieSameSite(iris.SameSiteNoneMode))) // want "without Secure"
}

func start(ctx iris.Context) {
	sess := sessions.New(sessions.Config{Cookie: "sid", CookieSecureTLS: false})
	session := sess.Start(ctx, iris.CookieSameSite(iris.SameSiteNoneMode), iris.CookiePath("/app")) // want "Secure attribute is off"
	session.Set("name", "value")
}

func database(app *iris.Application, db sessions.Database) {
	sess := sessions.New(sessions.Config{Cookie: "sid"})
	sess.UseDatabase(db)
	app.Use(sess.Handler(iris.CookieSameSite(iris.SameSiteNoneMode))) // want "without Secure"
}

func secure(app *iris.Application) {
	sess := sessions.New(sessions.Config{Cookie: "sid"})
	app.Use(sess.Handler(iris.CookieSameSite(iris.SameSiteNoneMode), func(_ iris.Context, c *iris.Cookie, _ uint8) { c.Secure = true }))
}

// Over TLS the cookie is Secure.
func secureOverTLS(app *iris.Application) {
	sess := sessions.New(sessions.Config{Cookie: "sid", CookieSecureTLS: true})
	app.Use(sess.Handler(iris.CookieSameSite(iris.SameSiteNoneMode)))
}

func anySessions(app *iris.Application, sess *sessions.Sessions) {
	app.Use(sess.Handler(iris.CookieSameSite(iris.SameSiteNoneMode)))
}

func lax(app *iris.Application) {
	sess := sessions.New(sessions.Config{Cookie: "sid"})
	app.Use(sess.Handler(iris.CookieSameSite(iris.SameSiteLaxMode)))
}

func defaults(app *iris.Application) {
	app.Use(sessions.New(sessions.Config{}).Handler())
}
