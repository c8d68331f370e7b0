// Package partygiven has middlewares of parties of what may be told to have routes for
// OPTIONS.
package partygiven

import "github.com/kataras/iris/v12"

func allow(ctx iris.Context) {
	ctx.Header("Access-Control-Allow-Origin", "https://app.example.com")
	if ctx.Method() == iris.MethodOptions {
		ctx.Header("Access-Control-Allow-Methods", "PUT")
		ctx.StopWithStatus(iris.StatusNoContent)
		return
	}
	ctx.Next()
}

func put(ctx iris.Context) { ctx.Text("x") }

func Register(app *iris.Application) {
	app.Party("/api", allow).Put("/items", put)
	app.PartyFunc("/more", func(p iris.Party) {
		p.Use(allow)
		p.Put("/items", put)
	})
}
