// Package chains puts together handlers of which one writes * and another true.
package chains

import "github.com/kataras/iris/v12"

func starred(ctx iris.Context) {
	ctx.Header("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	ctx.Next()
}

func credentials(ctx iris.Context) {
	ctx.Header("Access-Control-Allow-Credentials", "true")
	ctx.Text("x")
}

func answers(ctx iris.Context) {
	ctx.Header("Access-Control-Allow-Origin", "*") // what comes after does not run
}

// A handler behind it allows all origins once more: no edit here would do.
func both(ctx iris.Context) {
	ctx.Header("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	ctx.Header("Access-Control-Allow-Credentials", "true")
	ctx.Next()
}

func registered(app *iris.Application) {
	app.UseRouter(both)
	app.Get("/", func(ctx iris.Context) {
		ctx.Header("Access-Control-Allow-Origin", "*")
		ctx.WriteString("ok")
	})
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
