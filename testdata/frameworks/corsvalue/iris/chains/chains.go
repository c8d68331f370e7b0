// Package chains puts together handlers that both add the same header.
package chains

import "github.com/kataras/iris/v12"

func starred(ctx iris.Context) {
	ctx.Header("Access-Control-Allow-Origin", "*")
	ctx.Next()
}

func starredToo(ctx iris.Context) {
	ctx.Header("Access-Control-Allow-Origin", "*") // want "has Access-Control-Allow-Origin twice"
	ctx.Text("x")
}

func sets(ctx iris.Context) {
	ctx.ResponseWriter().Header().Set("Access-Control-Allow-Origin", "*")
	ctx.Text("x")
}

func routes() *iris.Application {
	app := iris.New()
	app.UseRouter(starred)
	app.Get("/twice", starredToo)
	app.Get("/once", sets)
	return app
}
