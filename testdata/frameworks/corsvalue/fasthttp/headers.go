// Package fasthttp sends headers that browsers cannot read through fasthttp.
package fasthttp

import "github.com/valyala/fasthttp"

const origin = "https://app.example"

func credentials(ctx *fasthttp.RequestCtx) {
	ctx.Response.Header.Set("Access-Control-Allow-Origin", origin)
	ctx.Response.Header.Set("Access-Control-Allow-Credentials", "yes") // want "nothing but true, in lower case, counts"
}

func pattern(ctx *fasthttp.RequestCtx) {
	ctx.Response.Header.Set("Access-Control-Allow-Origin", "https://*.example") // want "a wildcard only by itself"
}

func bytes(ctx *fasthttp.RequestCtx) {
	ctx.Response.Header.SetBytesV("Access-Control-Allow-Origin", []byte("https://app.example/")) // want "without a slash"
}

func added(ctx *fasthttp.RequestCtx) {
	ctx.Response.Header.Set("Access-Control-Allow-Origin", "*")
	ctx.Response.Header.Add("Access-Control-Allow-Origin", "*") // want "Access-Control-Allow-Origin twice"
}

func lists(ctx *fasthttp.RequestCtx) {
	ctx.Response.Header.Set("Access-Control-Allow-Methods", "delete")        // want "does not allow DELETE"
	ctx.Response.Header.Set("Access-Control-Max-Age", "5m")                  // want "no plain number of seconds"
	ctx.Response.Header.Set("Access-Control-Allow-Origins", origin)          // want "the name of the header is Access-Control-Allow-Origin"
	ctx.Response.Header.Set("Cross-Origin-Resource-Policy", "cross origins") // want "none of same-origin"
}

// Good.

func exact(ctx *fasthttp.RequestCtx) {
	ctx.Response.Header.Set("Access-Control-Allow-Origin", origin)
	ctx.Response.Header.Set("Access-Control-Allow-Credentials", "true")
	ctx.Response.Header.Set("Access-Control-Allow-Methods", "DELETE")
	ctx.Response.Header.Set("Access-Control-Max-Age", "600")
}

func replaced(ctx *fasthttp.RequestCtx) {
	ctx.Response.Header.Add("Access-Control-Allow-Origin", "*")
	ctx.Response.Header.Set("Access-Control-Allow-Origin", origin)
}

func asksAnother(ctx *fasthttp.RequestCtx) {
	req := fasthttp.AcquireRequest()
	req.Header.Set("Origin", origin)
	req.Header.Set("Access-Control-Allow-Origin", "https://app.example/")
	req.Header.Set("Access-Control-Max-Age", "5m")
	fasthttp.Do(req, &ctx.Response)
}

func reads(ctx *fasthttp.RequestCtx) bool {
	return len(ctx.Request.Header.Peek("Origin")) > 0
}
