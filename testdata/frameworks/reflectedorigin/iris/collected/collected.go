// Package collected has handlers that go by the error which others have left.
package collected

import (
	"errors"

	"github.com/kataras/iris/v12"
)

var allowed = map[string]bool{"https://a.example.com": true, "https://b.example.com": true}

func last(ctx iris.Context) {
	ctx.Header("Vary", "Origin")
	if !allowed[ctx.GetHeader("Origin")] {
		ctx.SetErr(errors.New("origin"))
	}
	if ctx.GetErr() != nil {
		ctx.StatusCode(iris.StatusForbidden)
		return
	}
	ctx.Header("Access-Control-Allow-Origin", ctx.GetHeader("Origin"))
	ctx.Header("Access-Control-Allow-Credentials", "true")
}

func alone(ctx iris.Context) {
	ctx.Header("Vary", "Origin")
	if ctx.GetErr() == nil {
		ctx.Header("Access-Control-Allow-Origin", ctx.GetHeader("Origin"))
		ctx.Header("Access-Control-Allow-Credentials", "true")
	}
}
