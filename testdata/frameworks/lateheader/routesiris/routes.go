// Package main gives applications of iris middlewares after their routes.
package main

import "github.com/kataras/iris/v12"

func items(ctx iris.Context) { ctx.JSON("tea") }

func allow(ctx iris.Context) {
	ctx.Header("Access-Control-Allow-Origin", "https://app.example.com")
	ctx.Next()
}

func main() {
	app := iris.New()
	app.Get("/items", items)
	app.Use(allow) // want "browsers block what the routes before this call answer: the router runs this middleware only for routes that are added after it"
	app.Listen(":8080")
}

func grouped() {
	app := iris.New()
	api := app.Party("/api")
	api.Get("/items", items)
	api.Use(allow) // want "browsers block what the routes before this call answer"
	app.Listen(":8080")
}

// One that handles all requests is in time.
func router() {
	app := iris.New()
	app.Get("/items", items)
	app.UseRouter(allow)
	app.Listen(":8080")
}
