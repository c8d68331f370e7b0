// Package handlers has middlewares that answer preflights by themselves.
package handlers

import "github.com/kataras/iris/v12"

func refuses(ctx iris.Context) {
	ctx.Header("Access-Control-Allow-Origin", "https://app.example.com")
	ctx.Header("Access-Control-Allow-Headers", "Content-Type")
	if ctx.Method() == "OPTIONS" {
		ctx.StatusCode(405)
		return
	}
	ctx.Next()
}

func stops(ctx iris.Context) {
	ctx.Header("Access-Control-Allow-Origin", "https://app.example.com")
	ctx.Header("Access-Control-Allow-Headers", "Content-Type")
	if ctx.Method() == "OPTIONS" {
		ctx.StopWithText(iris.StatusForbidden, "no")
		return
	}
	ctx.Next()
}

func login(ctx iris.Context) {
	if ctx.GetHeader("Authorization") == "" {
		ctx.StopWithStatus(401)
		return
	}
	ctx.Header("Access-Control-Allow-Origin", "https://app.example.com")
	ctx.Header("Access-Control-Allow-Headers", "Content-Type")
	if ctx.Method() == "OPTIONS" {
		ctx.StatusCode(204)
		return
	}
	ctx.Next()
}

func session(ctx iris.Context) {
	if ctx.GetCookie("sid") == "" {
		ctx.StopWithJSON(401, "log in")
		return
	}
	ctx.Header("Access-Control-Allow-Origin", "https://app.example.com")
	ctx.Header("Access-Control-Allow-Credentials", "true")
	ctx.Header("Access-Control-Allow-Headers", "Content-Type")
	if ctx.Method() == "OPTIONS" {
		ctx.StatusCode(204)
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
