// Package global answers all preflights in one place.
package global

import (
	"github.com/fasthttp/router"
	"github.com/valyala/fasthttp"
)

func allow(ctx *fasthttp.RequestCtx) {
	ctx.Response.Header.Set("Access-Control-Allow-Origin", "https://app.example.com")
	ctx.Response.Header.Set("Access-Control-Allow-Methods", "PUT")
	ctx.Response.Header.Set("Access-Control-Allow-Headers", "Authorization")
}

func preflight(ctx *fasthttp.RequestCtx) {
	allow(ctx)
	ctx.SetStatusCode(fasthttp.StatusNoContent)
}

func put(ctx *fasthttp.RequestCtx) {
	allow(ctx)
	if !ctx.IsPut() {
		ctx.SetStatusCode(fasthttp.StatusMethodNotAllowed)
		return
	}
	ctx.SetBodyString("{}")
}

func guarded(ctx *fasthttp.RequestCtx) {
	allow(ctx)
	if len(ctx.Request.Header.Peek("Authorization")) == 0 {
		ctx.SetStatusCode(fasthttp.StatusUnauthorized)
		return
	}
	ctx.SetBodyString("{}")
}

func login(next fasthttp.RequestHandler) fasthttp.RequestHandler {
	return func(ctx *fasthttp.RequestCtx) {
		if len(ctx.Request.Header.Peek("Authorization")) == 0 {
			ctx.SetStatusCode(fasthttp.StatusUnauthorized)
			return
		}
		next(ctx)
	}
}

func both(ctx *fasthttp.RequestCtx) {
	allow(ctx)
	if ctx.IsOptions() {
		ctx.SetStatusCode(fasthttp.StatusNoContent)
		return
	}
	ctx.SetBodyString("{}")
}

func routes(r *router.Router) {
	r.GlobalOPTIONS = preflight
	r.PUT("/put", put)
	r.DELETE("/guarded", guarded)
	r.Handle("PATCH", "/login", login(put))
	r.Group("/api").PUT("/both", both)
}
