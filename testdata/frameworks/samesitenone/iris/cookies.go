// Package iris sends cookies through iris.
package iris

import (
	"net/http"

	"github.com/kataras/iris/v12"
)

func keyValue(ctx iris.Context) {
	ctx.SetCookieKV("sid", "1", iris.CookieSameSite(iris.SameSiteNoneMode)) // want "without Secure"
}

func keyValueWithOptions(ctx iris.Context) {
	ctx.SetCookieKV("sid", "1", iris.CookieHTTPOnly(true), iris.CookieSameSite(http.SameSiteNoneMode), iris.CookiePath("/auth")) // want "without Secure"
}

func literal(ctx iris.Context) {
	ctx.SetCookie(&http.Cookie{
		Name:     "sid",
		Value:    "1",
		SameSite: http.SameSiteNoneMode, // want "without Secure"
	})
}

func literalWithOption(ctx iris.Context) {
	ctx.SetCookie(&http.Cookie{Name: "sid", Value: "1"}, iris.CookieSameSite(http.SameSiteNoneMode)) // want "without Secure"
}

func aliasedType(ctx iris.Context) {
	ctx.SetCookie(&iris.Cookie{
		Name:     "sid",
		Secure:   false,
		SameSite: iris.SameSiteNoneMode, // want "Secure attribute is off"
	})
}

func upsert(ctx iris.Context) {
	ctx.UpsertCookie(&http.Cookie{
		Name:     "sid",
		MaxAge:   -1,
		SameSite: http.SameSiteNoneMode, // want "reject this deletion"
	})
}

func standardLibrary(ctx iris.Context) {
	http.SetCookie(ctx.ResponseWriter(), &http.Cookie{Name: "sid", SameSite: http.SameSiteNoneMode}) // want "without Secure"
}

func raw(ctx iris.Context) {
	ctx.Header("Set-Cookie", "sid=1; SameSite=None") // want "without Secure"
}

func secureLiteral(ctx iris.Context) {
	ctx.SetCookie(&http.Cookie{Name: "sid", Secure: true, SameSite: http.SameSiteNoneMode})
}

func secureLiteralWithOption(ctx iris.Context) {
	ctx.SetCookie(&http.Cookie{Name: "sid", Secure: true}, iris.CookieSameSite(http.SameSiteNoneMode))
}

// CookieSecure follows the connection, which is not known here.
func secureOption(ctx iris.Context) {
	ctx.SetCookieKV("sid", "1", iris.CookieSameSite(iris.SameSiteNoneMode), iris.CookieSecure)
}

func ownOption(ctx iris.Context, option iris.CookieOption) {
	ctx.SetCookieKV("sid", "1", iris.CookieSameSite(iris.SameSiteNoneMode), option)
}

func spreadOptions(ctx iris.Context, options ...iris.CookieOption) {
	ctx.SetCookieKV("sid", "1", options...)
}

func lax(ctx iris.Context) {
	ctx.SetCookieKV("sid", "1", iris.CookieSameSite(iris.SameSiteLaxMode))
}

func noOption(ctx iris.Context) {
	ctx.SetCookieKV("sid", "1")
}

// CookieSameSite has no effect on a removal.
func removed(ctx iris.Context) {
	ctx.RemoveCookie("sid", iris.CookieSameSite(iris.SameSiteNoneMode))
}
