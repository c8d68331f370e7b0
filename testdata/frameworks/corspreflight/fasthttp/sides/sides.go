// Package sides tells one of the preflight and the request what the other needs too.
package sides

import (
	"bytes"
	"strings"

	"github.com/valyala/fasthttp"
)

const origin = "https://app.example.com"

func allow(ctx *fasthttp.RequestCtx) {
	ctx.Response.Header.Set("Access-Control-Allow-Origin", origin)
	ctx.Response.Header.Set("Access-Control-Allow-Methods", "PUT")
}

func byMethod(ctx *fasthttp.RequestCtx) {
	allow(ctx)
	if ctx.IsOptions() {
		ctx.Response.Header.Set("Access-Control-Allow-Credentials", "true") // want "only the answer to the preflight has this header"
		ctx.SetStatusCode(fasthttp.StatusNoContent)
		return
	}
	ctx.WriteString("hello")
}

func byBytes(ctx *fasthttp.RequestCtx) {
	allow(ctx)
	if bytes.Equal(ctx.Method(), []byte("OPTIONS")) {
		ctx.Response.Header.Set("Access-Control-Allow-Credentials", "true") // want "only the answer to the preflight has this header"
		return
	}
	ctx.WriteString("hello")
}

func byText(ctx *fasthttp.RequestCtx) {
	allow(ctx)
	switch string(ctx.Method()) {
	case fasthttp.MethodOptions:
		ctx.SetStatusCode(fasthttp.StatusNoContent)
	default:
		ctx.Response.Header.Set("Access-Control-Allow-Credentials", "true") // want "the answer to the preflight does not have this header"
		ctx.WriteString("hello")
	}
}

func byLetters(ctx *fasthttp.RequestCtx) {
	if strings.EqualFold(string(ctx.Request.Header.Method()), "options") {
		ctx.Response.Header.Set("Access-Control-Allow-Origin", origin) // want "only the answer to the preflight has this header"
		ctx.Response.Header.Set("Access-Control-Allow-Methods", "PUT")
		return
	}
	ctx.WriteString("hello")
}

// What goes on is not known to lack it.
func around(next fasthttp.RequestHandler) fasthttp.RequestHandler {
	return func(ctx *fasthttp.RequestCtx) {
		allow(ctx)
		if ctx.IsOptions() {
			ctx.Response.Header.Set("Access-Control-Allow-Credentials", "true")
			return
		}
		next(ctx)
	}
}

func both(ctx *fasthttp.RequestCtx) {
	allow(ctx)
	ctx.Response.Header.Set("Access-Control-Allow-Credentials", "true")
	if ctx.IsOptions() {
		return
	}
	ctx.WriteString("hello")
}
