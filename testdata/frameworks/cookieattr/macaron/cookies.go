// Package macaron sends cookies through macaron.
package macaron

import (
	"net/http"

	"gopkg.in/macaron.v1"
)

func prefix(ctx *macaron.Context) {
	ctx.SetCookie("__Host-session", "1", 3600, "/shop", "", true, true) // want "the prefix __Host- needs Path=/"
}

func domain(ctx *macaron.Context) {
	ctx.SetSecureCookie("sid", "1", 3600, "/", "http://localhost", true) // want "a Domain with a scheme"
}

// What follows is right.

// The path is / unless another is given.
func rootPath(ctx *macaron.Context) {
	ctx.SetCookie("__Host-session", "1", 3600, "", "", true)
}

// A function may change the cookie.
func edited(ctx *macaron.Context) {
	ctx.SetCookie("__Host-session", "1", 3600, "/shop", "", true, true, nil, func(c *http.Cookie) { c.Path = "/" })
}

func spread(ctx *macaron.Context, options ...any) {
	ctx.SetCookie("__Host-session", "1", options...)
}
