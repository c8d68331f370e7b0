// Package carried has handlers that go by what the context has of the Origin.
package carried

import "github.com/kataras/iris/v12"

var allowed = map[string]bool{"https://a.example.com": true, "https://b.example.com": true}

func resolve(ctx iris.Context) {
	ctx.Values().Set("ok", allowed[ctx.GetHeader("Origin")])
	ctx.Next()
}

func cors(ctx iris.Context) {
	ctx.Header("Vary", "Origin")
	if ok, _ := ctx.Values().GetBool("ok"); ok {
		ctx.Header("Access-Control-Allow-Origin", ctx.GetHeader("Origin"))
		ctx.Header("Access-Control-Allow-Credentials", "true")
	}
	ctx.Next()
}

func alone(ctx iris.Context) {
	ctx.Header("Vary", "Origin")
	if ctx.Values().GetString("alone") == "yes" {
		ctx.Header("Access-Control-Allow-Origin", ctx.GetHeader("Origin"))
		ctx.Header("Access-Control-Allow-Credentials", "true")
	}
}

// all says yes to everybody.
func all(ctx iris.Context) {
	ctx.Header("Vary", "Origin")
	ctx.Values().Set("all", ctx.GetHeader("Origin") != "")
	if ctx.Values().GetBoolDefault("all", false) {
		ctx.Header("Access-Control-Allow-Origin", ctx.GetHeader("Origin")) // want "any site can read this response as the logged-in user"
		ctx.Header("Access-Control-Allow-Credentials", "true")
	}
}

func routes() *iris.Application {
	app := iris.New()
	app.Use(resolve, cors)
	return app
}
