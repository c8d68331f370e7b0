// Package iris sets headers after the answer through iris, whose writer keeps a
// status to itself.
package iris

import "github.com/kataras/iris/v12"

func afterJSON(ctx iris.Context) {
	ctx.JSON(iris.Map{"a": 1})
	ctx.Header("Access-Control-Allow-Origin", "*") // want "browsers never get this header"
}

func afterText(ctx iris.Context) {
	ctx.Text("hello")
	ctx.Header("Access-Control-Allow-Origin", "*") // want "browsers never get this header"
}

func afterString(ctx iris.Context) {
	ctx.WriteString("hello")
	ctx.Header("Access-Control-Allow-Origin", "*") // want "browsers never get this header"
}

func afterStop(ctx iris.Context) {
	ctx.StopWithText(iris.StatusForbidden, "no")
	ctx.Header("Access-Control-Allow-Origin", "*") // want "browsers never get this header"
}

func noReturn(ctx iris.Context) {
	if ctx.URLParam("id") == "" {
		ctx.StopWithJSON(iris.StatusBadRequest, iris.Map{"error": "no id"})
	}
	ctx.Header("Access-Control-Allow-Origin", "*") // want "browsers do not get this header where"
	ctx.JSON(iris.Map{"ok": true})
}

// What follows is right.

func afterStatus(ctx iris.Context) {
	ctx.StatusCode(iris.StatusOK)
	ctx.ResponseWriter().WriteHeader(iris.StatusOK)
	ctx.Header("Access-Control-Allow-Origin", "*")
}

func afterStopping(ctx iris.Context) {
	ctx.StopWithStatus(iris.StatusForbidden)
	ctx.Header("Access-Control-Allow-Origin", "*")
}

func beforeJSON(ctx iris.Context) {
	ctx.Header("Access-Control-Allow-Origin", "*")
	ctx.JSON(iris.Map{"a": 1})
}

func afterNext(ctx iris.Context) {
	ctx.Next()
	ctx.Header("Access-Control-Allow-Origin", "*")
}
