// Package irisoptions gives its cookies options that the context has.
package irisoptions

import "github.com/kataras/iris/v12"

func added(ctx iris.Context) {
	ctx.AddCookieOptions(iris.CookieSecure)
	ctx.SetCookieKV("__Host-sid", "1")
}
