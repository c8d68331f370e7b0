// Package options has routes for any method, and for OPTIONS.
package options

import (
	"github.com/fasthttp/router"
	"github.com/valyala/fasthttp"
)

func put(ctx *fasthttp.RequestCtx) {
	ctx.Response.Header.Set("Access-Control-Allow-Origin", "https://app.example.com")
	if ctx.IsOptions() {
		ctx.Response.Header.Set("Access-Control-Allow-Methods", "PUT")
		return
	}
	ctx.SetBodyString("{}")
}

func routes(r *router.Router) {
	r.ANY("/any", put)
	r.Handle(router.MethodWild, "/wild", put)
	r.PUT("/x", put)
	r.OPTIONS("/x", put)
}
