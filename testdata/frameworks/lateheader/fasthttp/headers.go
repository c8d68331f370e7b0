// Package fasthttp sets headers after the answer through fasthttp, which sends it
// when the handler is done: none is late.
package fasthttp

import (
	"encoding/json"
	"fmt"
	"io"

	"github.com/valyala/fasthttp"
)

func afterError(ctx *fasthttp.RequestCtx) {
	ctx.Error("no", fasthttp.StatusForbidden)
	ctx.Response.Header.Set("Access-Control-Allow-Origin", "*")
}

func afterStatus(ctx *fasthttp.RequestCtx) {
	ctx.SetStatusCode(fasthttp.StatusNoContent)
	ctx.Response.Header.Set("Access-Control-Allow-Origin", "*")
}

func afterBody(ctx *fasthttp.RequestCtx) {
	ctx.SetBodyString("hello")
	ctx.Response.Header.Set("Access-Control-Allow-Origin", "https://app.example.com")
	ctx.Response.Header.Set("Access-Control-Allow-Credentials", "true")
}

func afterWrite(ctx *fasthttp.RequestCtx) {
	ctx.Write([]byte("hello"))
	ctx.WriteString("hello")
	ctx.Response.Header.Set("Access-Control-Allow-Origin", "*")
}

func afterPrint(ctx *fasthttp.RequestCtx) {
	fmt.Fprintln(ctx, "hello")
	io.WriteString(ctx, "hello")
	ctx.Response.Header.Set("Access-Control-Allow-Origin", "*")
}

func afterEncode(ctx *fasthttp.RequestCtx) {
	json.NewEncoder(ctx).Encode("hello")
	ctx.Response.Header.Set("Access-Control-Allow-Origin", "*")
}
