// Package chains puts together handlers of which one writes * and another true.
package chains

import "github.com/kataras/iris/v12"

func starred(ctx iris.Context) {
	ctx.Header("Access-Control-Allow-Origin", "*")
	ctx.Next()
}

func credentials(ctx iris.Context) {
	ctx.Header("Access-Control-Allow-Credentials", "true")
	ctx.Text("x")
}

func answers(ctx iris.Context) {
	ctx.Header("Access-Control-Allow-Origin", "*") // what comes after does not run
}

func routes() *iris.Application {
	app := iris.New()
	app.Use(starred)
	app.Get("/", credentials)

	other := iris.New()
	other.Use(answers)
	other.Get("/", credentials)
	return app
}
