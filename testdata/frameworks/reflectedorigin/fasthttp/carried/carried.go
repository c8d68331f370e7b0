// Package carried has handlers that go by what the request has of the Origin.
package carried

import "github.com/valyala/fasthttp"

var allowed = map[string]bool{"https://a.example.com": true, "https://b.example.com": true}

func resolve(next fasthttp.RequestHandler) fasthttp.RequestHandler {
	return func(ctx *fasthttp.RequestCtx) {
		ctx.SetUserValue("ok", allowed[string(ctx.Request.Header.Peek("Origin"))])
		next(ctx)
	}
}

func cors(ctx *fasthttp.RequestCtx) {
	ctx.Response.Header.Add("Vary", "Origin")
	if ok, _ := ctx.UserValue("ok").(bool); ok {
		ctx.Response.Header.SetBytesV("Access-Control-Allow-Origin", ctx.Request.Header.Peek("Origin"))
		ctx.Response.Header.Set("Access-Control-Allow-Credentials", "true")
	}
}

// all says yes to everybody.
func all(ctx *fasthttp.RequestCtx) {
	ctx.Response.Header.Add("Vary", "Origin")
	ctx.SetUserValue("all", len(ctx.Request.Header.Peek("Origin")) > 0)
	if ok, _ := ctx.UserValue("all").(bool); ok {
		ctx.Response.Header.SetBytesV("Access-Control-Allow-Origin", ctx.Request.Header.Peek("Origin")) // want "any site can read this response as the logged-in user"
		ctx.Response.Header.Set("Access-Control-Allow-Credentials", "true")
	}
}

func serve() error { return fasthttp.ListenAndServe(":8080", resolve(cors)) }
