// Package party has middlewares of parties, which iris runs for matched requests only.
package party

import "github.com/kataras/iris/v12"

func allow(ctx iris.Context) {
	ctx.Header("Access-Control-Allow-Origin", "https://app.example.com")
	if ctx.Method() == iris.MethodOptions { // want "none comes here, since there are routes for other methods only"
		ctx.Header("Access-Control-Allow-Methods", "PUT")
		ctx.StopWithStatus(iris.StatusNoContent)
		return
	}
	ctx.Next()
}

func put(ctx iris.Context) { ctx.Text("x") }

func serve() {
	app := iris.New()
	app.Party("/api", allow).Put("/items", put)
	app.PartyFunc("/more", func(p iris.Party) {
		p.Use(allow)
		p.Put("/items", put)
	})
	app.Listen(":8080")
}
