// Package handlers has middlewares that answer preflights by themselves.
package handlers

import "github.com/kataras/iris/v12"

func refuses(ctx iris.Context) {
	ctx.Header("Access-Control-Allow-Origin", "https://app.example.com")
	ctx.Header("Access-Control-Allow-Headers", "Content-Type")
	if ctx.Method() == "OPTIONS" {
		ctx.StatusCode(405) // want "with status 405 rather than 2xx"
		return
	}
	ctx.Next()
}

func stops(ctx iris.Context) {
	ctx.Header("Access-Control-Allow-Origin", "https://app.example.com")
	ctx.Header("Access-Control-Allow-Headers", "Content-Type")
	if ctx.Method() == "OPTIONS" {
		ctx.StopWithText(iris.StatusForbidden, "no") // want "with status 403 rather than 2xx"
		return
	}
	ctx.Next()
}

func answers(ctx iris.Context) {
	ctx.Header("Access-Control-Allow-Origin", "https://app.example.com")
	ctx.Header("Access-Control-Allow-Headers", "Content-Type")
	if ctx.Method() == iris.MethodOptions {
		ctx.StopWithStatus(iris.StatusNoContent)
		return
	}
	ctx.Next()
}

// A later handler may say something else.
func goesOn(ctx iris.Context) {
	ctx.Header("Access-Control-Allow-Origin", "https://app.example.com")
	ctx.Header("Access-Control-Allow-Headers", "Content-Type")
	if ctx.Method() == iris.MethodOptions {
		ctx.StatusCode(404)
	}
	ctx.Next()
}
