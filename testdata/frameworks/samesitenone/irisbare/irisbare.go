// Package irisbare sends cookies through iris, and does not import net/http.
package irisbare

import "github.com/kataras/iris/v12"

func literal(ctx iris.Context) {
	ctx.SetCookie(&iris.Cookie{
		Name:     "sid",
		SameSite: iris.SameSiteNoneMode, // want "without Secure"
	})
}

func keyValue(ctx iris.Context) {
	ctx.SetCookieKV("sid", "1", iris.CookieSameSite(iris.SameSiteNoneMode)) // want "without Secure"
}

func secure(ctx iris.Context) {
	ctx.SetCookie(&iris.Cookie{Name: "sid", Secure: true, SameSite: iris.SameSiteNoneMode})
}
