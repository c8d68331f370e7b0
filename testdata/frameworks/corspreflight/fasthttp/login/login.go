// Package login wants a login before it answers preflights.
package login

import "github.com/valyala/fasthttp"

func auth(h fasthttp.RequestHandler) fasthttp.RequestHandler {
	return func(ctx *fasthttp.RequestCtx) {
		if len(ctx.Request.Header.Peek("Authorization")) == 0 {
			ctx.SetStatusCode(401) // want "they send that without cookies and Authorization"
			return
		}
		h(ctx)
	}
}

func cors(h fasthttp.RequestHandler) fasthttp.RequestHandler {
	return func(ctx *fasthttp.RequestCtx) {
		ctx.Response.Header.Set("Access-Control-Allow-Origin", "https://app.example.com")
		ctx.Response.Header.Set("Access-Control-Allow-Headers", "Authorization")
		if ctx.IsOptions() {
			ctx.SetStatusCode(204)
			return
		}
		h(ctx)
	}
}

// Handler is what is served.
func Handler() fasthttp.RequestHandler {
	return auth(cors(func(ctx *fasthttp.RequestCtx) { ctx.SetBodyString("x") }))
}
