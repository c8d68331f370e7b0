// Package query allows what the query or the form of a request has.
package query

import "github.com/kataras/iris/v12"

func byDefault(ctx iris.Context) {
	ctx.Header("Access-Control-Allow-Origin", ctx.URLParamDefault("origin", "https://app.example.com")) // want "without a check, with credentials"
	ctx.Header("Access-Control-Allow-Credentials", "true")
	ctx.Text("x")
}

func trimmed(ctx iris.Context) {
	ctx.Header("Access-Control-Allow-Origin", ctx.URLParamTrim("origin")) // want "without a check, with credentials"
	ctx.Header("Access-Control-Allow-Credentials", "true")
	ctx.Text("x")
}

func form(ctx iris.Context) {
	ctx.Header("Access-Control-Allow-Origin", ctx.FormValue("origin")) // want "without a check, with credentials"
	ctx.Header("Access-Control-Allow-Credentials", "true")
	ctx.Text("x")
}

func posted(ctx iris.Context) {
	ctx.Header("Access-Control-Allow-Origin", ctx.PostValue("origin")) // want "without a check, with credentials"
	ctx.Header("Access-Control-Allow-Credentials", "true")
	ctx.Text("x")
}

// What follows is right.

func checked(ctx iris.Context) {
	if origin := ctx.URLParamDefault("origin", ""); origin == "https://app.example.com" {
		ctx.Header("Access-Control-Allow-Origin", origin)
		ctx.Header("Access-Control-Allow-Credentials", "true")
	}
	ctx.Text("x")
}
