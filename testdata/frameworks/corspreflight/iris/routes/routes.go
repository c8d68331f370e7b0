// Package routes answers preflights behind routes of iris, or has them answered.
package routes

import "github.com/kataras/iris/v12"

func allowed() *iris.Application {
	app := iris.New()
	app.AllowMethods(iris.MethodOptions)
	app.Use(cors)
	app.Put("/items", items)
	return app
}

func cors(ctx iris.Context) {
	ctx.Header("Access-Control-Allow-Origin", "https://app.example.com")
	if ctx.Method() == iris.MethodOptions {
		ctx.Header("Access-Control-Allow-Methods", "PUT")
		ctx.StopWithStatus(iris.StatusNoContent)
		return
	}
	ctx.Next()
}

func items(ctx iris.Context) { ctx.Text("x") }

func optioned() *iris.Application {
	app := iris.New()
	app.Options("/items", preflight)
	app.Put("/items", put)
	return app
}

func preflight(ctx iris.Context) {
	ctx.Header("Access-Control-Allow-Origin", "https://app.example.com")
	ctx.Header("Access-Control-Allow-Methods", "PUT")
	ctx.StatusCode(iris.StatusNoContent)
}

func put(ctx iris.Context) {
	ctx.Header("Access-Control-Allow-Origin", "https://app.example.com")
	ctx.Text("x")
}

func own() *iris.Application {
	app := iris.New()
	app.AllowMethods(iris.MethodOptions)
	app.Put("/own", func(ctx iris.Context) {
		ctx.Header("Access-Control-Allow-Origin", "https://app.example.com")
		if ctx.Method() == iris.MethodOptions {
			ctx.Header("Access-Control-Allow-Methods", "PUT")
			return
		}
		ctx.Text("x")
	})
	return app
}
