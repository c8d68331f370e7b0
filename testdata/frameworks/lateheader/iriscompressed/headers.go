// Package iriscompressed sets headers after the answer, the first part of which what
// compresses it keeps back.
package iriscompressed

import "github.com/kataras/iris/v12"

// App is what is served.
func App() *iris.Application {
	app := iris.New()
	app.Use(iris.Compression)
	app.Get("/", afterJSON)
	return app
}

func afterJSON(ctx iris.Context) {
	ctx.JSON(iris.Map{"a": 1})
	ctx.Header("Access-Control-Allow-Origin", "*")
}
