// Package iris has middlewares that ask for a login before that of iris answers
// preflights.
package iris

import (
	"github.com/kataras/iris/v12"
	"github.com/kataras/iris/v12/middleware/cors"
	"github.com/kataras/iris/v12/middleware/recover"
)

func put(ctx iris.Context) { ctx.JSON("done") }

func login(ctx iris.Context) {
	if ctx.GetHeader("Authorization") == "" {
		ctx.StopWithStatus(iris.StatusUnauthorized)
		return
	}
	ctx.Next()
}

func oneCall() {
	app := iris.New()
	app.UseRouter(login, cors.New().AllowOrigin("https://app.example.com").Handler()) // want "they send that without cookies and Authorization, and this refuses it then"
	app.Put("/items", put)
	app.Listen(":8080")
}

func twoCalls() {
	app := iris.New()
	app.Logger().SetLevel("debug")
	app.UseRouter(recover.New())
	app.UseRouter(login) // want "they send that without cookies and Authorization, and this refuses it then"
	app.UseRouter(cors.New().AllowOrigin("https://app.example.com").Handler())
	app.Put("/items", put)
	app.Listen(":8080")
}
