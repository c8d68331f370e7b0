// Package iris sends cookies through iris.
package iris

import (
	"net/http"

	"github.com/kataras/iris/v12"
)

func domain(ctx iris.Context) {
	ctx.SetCookieKV("sid", "1", iris.CookieDomain("https://example.com")) // want "a Domain with a scheme"
}

func prefix(ctx iris.Context) {
	ctx.SetCookieKV("__Host-sid", "1")                                                    // want "the prefix __Host- needs Secure$"
	ctx.SetCookie(&http.Cookie{Name: "__Host-sid", Value: "1", Secure: true, Path: "/a"}) // want "needs Path=/"
}

func name(ctx iris.Context) {
	ctx.SetCookieKV("a b", "1") // want "net/http sends no cookie named"
}

func fine(ctx iris.Context, secure iris.CookieOption) {
	ctx.SetCookieKV("__Host-sid", "1", secure)
	ctx.SetCookieKV("sid", "1", iris.CookieDomain("example.com"), iris.CookiePath("/a"))
	ctx.SetCookie(&http.Cookie{Name: "__Host-sid", Value: "1", Secure: true}, iris.CookiePath("/"))
}
