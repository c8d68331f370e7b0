// Package iris sets headers after the answer through iris, whose writer keeps a
// status to itself, and the body too if it records.
package iris

import "github.com/kataras/iris/v12"

func afterStatus(ctx iris.Context) {
	ctx.StatusCode(iris.StatusOK)
	ctx.ResponseWriter().WriteHeader(iris.StatusOK)
	ctx.Header("Access-Control-Allow-Origin", "*")
}

func recorded(ctx iris.Context) {
	ctx.Record()
	ctx.WriteString("hello")
	ctx.Header("Access-Control-Allow-Origin", "*")
}

func afterNext(ctx iris.Context) {
	ctx.Next()
	ctx.Header("Access-Control-Allow-Origin", "*")
}
