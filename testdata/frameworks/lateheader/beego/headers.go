// These are the shapes of template/lateheader.go.tmpl in the words of
// template/beego.txt: change those, and run TestShapes with -update.

// Package beego sets headers late through beego.
package beego

import (
	"net/http"
	"os"

	"github.com/beego/beego/v2/server/web"
	"github.com/beego/beego/v2/server/web/context"
)

func afterBody(ctx *context.Context) {
	ctx.WriteString("hello")
	ctx.Output.Header("Access-Control-Allow-Origin", "*") // want "browsers never get this header"
}

func afterStatus(ctx *context.Context) {
	ctx.ResponseWriter.WriteHeader(http.StatusNoContent)
	ctx.Output.Header("Access-Control-Allow-Origin", "*") // want "browsers never get this header"
	ctx.Output.Header("Access-Control-Allow-Methods", "GET, PUT")
}

func noReturn(ctx *context.Context) {
	if os.Getenv("CLOSED") != "" {
		ctx.ResponseWriter.WriteHeader(http.StatusForbidden)
	}
	ctx.Output.Header("Access-Control-Allow-Origin", "*") // want "browsers do not get this header where"
	ctx.WriteString("hello")
}

func preflight(next web.FilterFunc) web.FilterFunc {
	return func(ctx *context.Context) {
		if ctx.Input.IsOptions() {
			ctx.ResponseWriter.WriteHeader(http.StatusNoContent) // want "browsers block what needs a preflight"
			return
		}
		ctx.Output.Header("Access-Control-Allow-Origin", "*")
		ctx.Output.Header("Access-Control-Allow-Methods", "GET, PUT")
		next(ctx)
	}
}

// What follows is right.

func beforeBody(ctx *context.Context) {
	ctx.Output.Header("Access-Control-Allow-Origin", "*")
	ctx.WriteString("hello")
}

func beforeStatus(ctx *context.Context) {
	ctx.Output.Header("Access-Control-Allow-Origin", "*")
	ctx.ResponseWriter.WriteHeader(http.StatusNoContent)
}

func returned(ctx *context.Context) {
	if ctx.Input.Header("Origin") == "" {
		ctx.ResponseWriter.WriteHeader(http.StatusForbidden)
		return
	}
	ctx.Output.Header("Access-Control-Allow-Origin", "*")
	ctx.WriteString("hello")
}

// What comes after may have answered or not.
func afterNext(next web.FilterFunc) web.FilterFunc {
	return func(ctx *context.Context) {
		next(ctx)
		ctx.Output.Header("Access-Control-Allow-Origin", "*")
	}
}
