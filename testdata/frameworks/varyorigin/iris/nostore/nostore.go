// Package nostore has a middleware that forbids caches to keep what its routes answer.
package nostore

import "github.com/kataras/iris/v12"

var allowed = map[string]bool{"https://a.example.com": true}

func handle(ctx iris.Context) {
	if o := ctx.GetHeader("Origin"); allowed[o] {
		ctx.Header("Access-Control-Allow-Origin", o)
	}
	ctx.WriteString("{}")
}

func main() {
	app := iris.New()
	app.Use(iris.NoCache)
	app.Get("/me", handle)
	app.Listen(":8080")
}
