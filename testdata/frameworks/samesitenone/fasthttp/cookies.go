// Package fasthttp sends cookies through fasthttp.
package fasthttp

import "github.com/valyala/fasthttp"

func secureSwitchedOff(ctx *fasthttp.RequestCtx) {
	var c fasthttp.Cookie
	c.SetKey("sid")
	c.SetValue("1")
	c.SetSameSite(fasthttp.CookieSameSiteNoneMode) // want "Secure attribute is off"
	c.SetSecure(false)
	ctx.Response.Header.SetCookie(&c)
}

func acquired(ctx *fasthttp.RequestCtx) {
	c := fasthttp.AcquireCookie()
	defer fasthttp.ReleaseCookie(c)
	c.SetKey("sid")
	c.SetSameSite(fasthttp.CookieSameSiteNoneMode) // want "Secure attribute is off"
	c.SetHTTPOnly(true)
	c.SetSecure(false)
	ctx.Response.Header.SetCookie(c)
}

func deletion(ctx *fasthttp.RequestCtx) {
	c := fasthttp.AcquireCookie()
	defer fasthttp.ReleaseCookie(c)
	c.SetKey("sid")
	c.SetExpire(fasthttp.CookieExpireDelete)
	c.SetSameSite(fasthttp.CookieSameSiteNoneMode) // want "reject this deletion"
	c.SetSecure(false)
	ctx.Response.Header.SetCookie(c)
}

func raw(ctx *fasthttp.RequestCtx) {
	ctx.Response.Header.Add("Set-Cookie", "sid=1; SameSite=None") // want "without Secure"
}

// SetSameSite switches Secure on by itself.
func secureBySameSite(ctx *fasthttp.RequestCtx) {
	var c fasthttp.Cookie
	c.SetKey("sid")
	c.SetSameSite(fasthttp.CookieSameSiteNoneMode)
	ctx.Response.Header.SetCookie(&c)
}

// What comes before SetSameSite does not count.
func switchedOffBefore(ctx *fasthttp.RequestCtx) {
	var c fasthttp.Cookie
	c.SetKey("sid")
	c.SetSecure(false)
	c.SetSameSite(fasthttp.CookieSameSiteNoneMode)
	ctx.Response.Header.SetCookie(&c)
}

func secure(ctx *fasthttp.RequestCtx) {
	var c fasthttp.Cookie
	c.SetKey("sid")
	c.SetSameSite(fasthttp.CookieSameSiteNoneMode)
	c.SetSecure(true)
	ctx.Response.Header.SetCookie(&c)
}

func secureFromConnection(ctx *fasthttp.RequestCtx) {
	var c fasthttp.Cookie
	c.SetKey("sid")
	c.SetSameSite(fasthttp.CookieSameSiteNoneMode)
	c.SetSecure(ctx.IsTLS())
	ctx.Response.Header.SetCookie(&c)
}

func lax(ctx *fasthttp.RequestCtx) {
	var c fasthttp.Cookie
	c.SetKey("sid")
	c.SetSameSite(fasthttp.CookieSameSiteLaxMode)
	c.SetSecure(false)
	ctx.Response.Header.SetCookie(&c)
}

func partitionedAfterwards(ctx *fasthttp.RequestCtx) {
	var c fasthttp.Cookie
	c.SetKey("sid")
	c.SetSameSite(fasthttp.CookieSameSiteNoneMode)
	c.SetSecure(false)
	c.SetPartitioned(true)
	ctx.Response.Header.SetCookie(&c)
}

func neverSent() int {
	var c fasthttp.Cookie
	c.SetKey("sid")
	c.SetSameSite(fasthttp.CookieSameSiteNoneMode)
	c.SetSecure(false)
	return len(c.Cookie())
}

func rawSecure(ctx *fasthttp.RequestCtx) {
	ctx.Response.Header.Add("Set-Cookie", "sid=1; SameSite=None; Secure")
}
