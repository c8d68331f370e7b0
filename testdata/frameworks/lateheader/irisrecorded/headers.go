// Package irisrecorded sets headers after the answer, which a middleware keeps back.
package irisrecorded

import "github.com/kataras/iris/v12"

func record(ctx iris.Context) {
	ctx.Record()
	ctx.Next()
}

func afterJSON(ctx iris.Context) {
	ctx.JSON(iris.Map{"a": 1})
	ctx.Header("Access-Control-Allow-Origin", "*")
}

func recorded(ctx iris.Context) {
	ctx.Record()
	ctx.WriteString("hello")
	ctx.Header("Access-Control-Allow-Origin", "*")
}
