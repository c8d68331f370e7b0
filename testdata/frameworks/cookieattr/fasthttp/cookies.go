// Package fasthttp sends cookies through fasthttp.
package fasthttp

import "github.com/valyala/fasthttp"

func prefix(ctx *fasthttp.RequestCtx) {
	var c fasthttp.Cookie
	c.SetKey("__Host-session") // want "the prefix __Host- needs Secure and Path=/"
	c.SetValue("1")
	c.SetHTTPOnly(true)
	ctx.Response.Header.SetCookie(&c)
}

func acquired(ctx *fasthttp.RequestCtx) {
	c := fasthttp.AcquireCookie()
	defer fasthttp.ReleaseCookie(c)
	c.SetKey("__Host-session") // want "the prefix __Host- needs no Domain"
	c.SetPath("/")
	c.SetDomain("example.com")
	c.SetSecure(true)
	ctx.Response.Header.SetCookie(c)
}

// fasthttp sends a Domain as it is.
func domain(ctx *fasthttp.RequestCtx) {
	var c fasthttp.Cookie
	c.SetKey("sid")
	c.SetDomain("https://example.com") // want "browsers reject a cookie whose Domain has a scheme"
	ctx.Response.Header.SetCookie(&c)
}

func partitionedSwitchedOff(ctx *fasthttp.RequestCtx) {
	var c fasthttp.Cookie
	c.SetKey("embed")
	c.SetPartitioned(true) // want "Secure attribute is off"
	c.SetSecure(false)
	ctx.Response.Header.SetCookie(&c)
}

// SetPartitioned switches Secure on.
func partitioned(ctx *fasthttp.RequestCtx) {
	var c fasthttp.Cookie
	c.SetKey("embed")
	c.SetPartitioned(true)
	ctx.Response.Header.SetCookie(&c)
}

// SetPath makes "" the root.
func rootPath(ctx *fasthttp.RequestCtx) {
	var c fasthttp.Cookie
	c.SetKey("__Host-session")
	c.SetPath("")
	c.SetSecure(true)
	ctx.Response.Header.SetCookie(&c)
}

func bytes(ctx *fasthttp.RequestCtx, path []byte) {
	var c fasthttp.Cookie
	c.SetKey("__Host-session")
	c.SetPathBytes(path)
	c.SetDomainBytes(path)
	c.SetSecure(len(path) > 0)
	ctx.Response.Header.SetCookie(&c)
}

// No part of net/http is in this.
func name(ctx *fasthttp.RequestCtx) {
	var c fasthttp.Cookie
	c.SetKey("user session")
	ctx.Response.Header.SetCookie(&c)
}

func settings(ctx *fasthttp.RequestCtx, name, domain string, secure bool) {
	var c fasthttp.Cookie
	c.SetKey(name)
	c.SetDomain(domain)
	c.SetSecure(secure)
	ctx.Response.Header.SetCookie(&c)
}
