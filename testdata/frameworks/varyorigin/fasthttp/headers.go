// Package fasthttp answers by the request's origin through fasthttp.
package fasthttp

import "github.com/valyala/fasthttp"

var allowedOrigins = map[string]bool{
	"https://app.example.com":   true,
	"https://admin.example.com": true,
}

func noVary(ctx *fasthttp.RequestCtx) {
	origin := string(ctx.Request.Header.Peek("Origin"))
	if allowedOrigins[origin] {
		ctx.Response.Header.Set("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
		ctx.Response.Header.Set("Access-Control-Allow-Credentials", "true")
	}
	ctx.SetBodyString("ok")
}

func constantUnderOriginTest(ctx *fasthttp.RequestCtx) {
	if string(ctx.Request.Header.Peek("Origin")) == "https://app.example.com" {
		ctx.Response.Header.Set("Access-Control-Allow-Origin", "https://app.example.com") // want "can leave without Vary: Origin"
	}
	ctx.SetBodyString("ok")
}

func varyOnAllowedBranch(ctx *fasthttp.RequestCtx) {
	origin := string(ctx.Request.Header.Peek("Origin"))
	if allowedOrigins[origin] {
		ctx.Response.Header.Set("Access-Control-Allow-Origin", origin)
		ctx.Response.Header.Add(fasthttp.HeaderVary, fasthttp.HeaderOrigin) // want "only on this branch"
	}
	ctx.SetBodyString("ok")
}

func varyReplaced(ctx *fasthttp.RequestCtx) {
	ctx.Response.Header.Add(fasthttp.HeaderVary, fasthttp.HeaderOrigin)
	if origin := string(ctx.Request.Header.Peek("Origin")); allowedOrigins[origin] {
		ctx.Response.Header.Set("Access-Control-Allow-Origin", origin)
	}
	ctx.Response.Header.Set("Vary", "Accept-Encoding") // want "replaces the Vary: Origin"
	ctx.SetBodyString("ok")
}

func varyNamesTheResponseHeader(ctx *fasthttp.RequestCtx) {
	ctx.Response.Header.Add("Vary", "Access-Control-Allow-Origin") // want "this should be Origin"
	if origin := string(ctx.Request.Header.Peek("Origin")); allowedOrigins[origin] {
		ctx.Response.Header.Set("Access-Control-Allow-Origin", origin)
	}
	ctx.SetBodyString("ok")
}

func middlewareWithoutVary(next fasthttp.RequestHandler) fasthttp.RequestHandler {
	return func(ctx *fasthttp.RequestCtx) {
		origin := string(ctx.Request.Header.Peek("Origin"))
		if allowedOrigins[origin] {
			ctx.Response.Header.Set("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
			ctx.Response.Header.Set("Access-Control-Allow-Credentials", "true")
		}
		if ctx.IsOptions() {
			ctx.SetStatusCode(fasthttp.StatusNoContent)
			return
		}
		next(ctx)
	}
}

func varyFirst(ctx *fasthttp.RequestCtx) {
	ctx.Response.Header.Add(fasthttp.HeaderVary, fasthttp.HeaderOrigin)
	origin := string(ctx.Request.Header.Peek("Origin"))
	if allowedOrigins[origin] {
		ctx.Response.Header.Set("Access-Control-Allow-Origin", origin)
		ctx.Response.Header.Set("Access-Control-Allow-Credentials", "true")
	}
	ctx.SetBodyString("ok")
}

func varyInAList(ctx *fasthttp.RequestCtx) {
	ctx.Response.Header.Add("Vary", "Accept-Encoding, Origin")
	origin := string(ctx.Request.Header.Peek("Origin"))
	if allowedOrigins[origin] {
		ctx.Response.Header.Set("Access-Control-Allow-Origin", origin)
	}
	ctx.SetBodyString("ok")
}

func varyOnBothBranches(ctx *fasthttp.RequestCtx) {
	origin := string(ctx.Request.Header.Peek("Origin"))
	if allowedOrigins[origin] {
		ctx.Response.Header.Set("Access-Control-Allow-Origin", origin)
		ctx.Response.Header.Add("Vary", "Origin")
	} else {
		ctx.Response.Header.Add("Vary", "Origin")
	}
	ctx.SetBodyString("ok")
}

func varyAfterwards(ctx *fasthttp.RequestCtx) {
	origin := string(ctx.Request.Header.Peek("Origin"))
	if allowedOrigins[origin] {
		ctx.Response.Header.Set("Access-Control-Allow-Origin", origin)
	}
	ctx.Response.Header.Add(fasthttp.HeaderVary, fasthttp.HeaderOrigin)
	ctx.SetBodyString("ok")
}

func varyKept(ctx *fasthttp.RequestCtx) {
	ctx.Response.Header.Add(fasthttp.HeaderVary, fasthttp.HeaderOrigin)
	if origin := string(ctx.Request.Header.Peek("Origin")); allowedOrigins[origin] {
		ctx.Response.Header.Set("Access-Control-Allow-Origin", origin)
	}
	ctx.Response.Header.Add("Vary", "Accept-Encoding")
	ctx.SetBodyString("ok")
}

func varyEverything(ctx *fasthttp.RequestCtx) {
	ctx.Response.Header.Set("Vary", "*")
	if origin := string(ctx.Request.Header.Peek("Origin")); allowedOrigins[origin] {
		ctx.Response.Header.Set("Access-Control-Allow-Origin", origin)
	}
	ctx.SetBodyString("ok")
}

func addVary(ctx *fasthttp.RequestCtx) {
	ctx.Response.Header.Add(fasthttp.HeaderVary, fasthttp.HeaderOrigin)
}

func varyFromHelper(ctx *fasthttp.RequestCtx) {
	addVary(ctx)
	if origin := string(ctx.Request.Header.Peek("Origin")); allowedOrigins[origin] {
		ctx.Response.Header.Set("Access-Control-Allow-Origin", origin)
	}
	ctx.SetBodyString("ok")
}

func constantAnswer(ctx *fasthttp.RequestCtx) {
	ctx.Response.Header.Set("Access-Control-Allow-Origin", "https://app.example.com")
	ctx.Response.Header.Set("Access-Control-Allow-Credentials", "true")
	ctx.SetBodyString("ok")
}

func neverStored(ctx *fasthttp.RequestCtx) {
	ctx.Response.Header.Set("Cache-Control", "no-store")
	if origin := string(ctx.Request.Header.Peek("Origin")); allowedOrigins[origin] {
		ctx.Response.Header.Set("Access-Control-Allow-Origin", origin)
	}
	ctx.SetBodyString("ok")
}

// Answers to OPTIONS are not cached.
func preflightOnly(ctx *fasthttp.RequestCtx) {
	if ctx.IsOptions() {
		if origin := string(ctx.Request.Header.Peek("Origin")); allowedOrigins[origin] {
			ctx.Response.Header.Set("Access-Control-Allow-Origin", origin)
		}
		ctx.SetStatusCode(fasthttp.StatusNoContent)
		return
	}
	ctx.SetBodyString("ok")
}

func middlewareWithVary(next fasthttp.RequestHandler) fasthttp.RequestHandler {
	return func(ctx *fasthttp.RequestCtx) {
		ctx.Response.Header.Add(fasthttp.HeaderVary, fasthttp.HeaderOrigin)
		origin := string(ctx.Request.Header.Peek("Origin"))
		if allowedOrigins[origin] {
			ctx.Response.Header.Set("Access-Control-Allow-Origin", origin)
			ctx.Response.Header.Set("Access-Control-Allow-Credentials", "true")
		}
		if ctx.IsOptions() {
			ctx.SetStatusCode(fasthttp.StatusNoContent)
			return
		}
		next(ctx)
	}
}

func bytesWithoutVary(ctx *fasthttp.RequestCtx) {
	if origin := ctx.Request.Header.Peek("Origin"); allowedOrigins[string(origin)] {
		ctx.Response.Header.SetBytesV("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
	}
}

func varyInBytes(ctx *fasthttp.RequestCtx) {
	ctx.Response.Header.AddBytesKV([]byte("Vary"), []byte("Origin"))
	if origin := ctx.Request.Header.Peek("Origin"); allowedOrigins[string(origin)] {
		ctx.Response.Header.SetBytesV("Access-Control-Allow-Origin", origin)
	}
}

func varyDeleted(ctx *fasthttp.RequestCtx) {
	ctx.Response.Header.Add("Vary", "Origin")
	if origin := string(ctx.Request.Header.Peek("Origin")); allowedOrigins[origin] {
		ctx.Response.Header.Set("Access-Control-Allow-Origin", origin)
	}
	ctx.Response.Header.Del("Vary") // want "replaces the Vary: Origin"
}
