// Package fasthttp answers with wildcard origins through fasthttp.
package fasthttp

import (
	"os"

	"github.com/valyala/fasthttp"
)

func wildcardWithCredentials(ctx *fasthttp.RequestCtx) {
	ctx.Response.Header.Set("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	ctx.Response.Header.Set("Access-Control-Allow-Credentials", "true")
	ctx.SetBodyString("ok")
}

func credentialsFirst(ctx *fasthttp.RequestCtx) {
	ctx.Response.Header.Set("Access-Control-Allow-Credentials", "true")
	ctx.Response.Header.Set("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	ctx.SetBodyString("ok")
}

func constantsOfTheFramework(ctx *fasthttp.RequestCtx) {
	ctx.Response.Header.Set(fasthttp.HeaderAccessControlAllowOrigin, "*") // want "reject every credentialed response"
	ctx.Response.Header.Set(fasthttp.HeaderAccessControlAllowCredentials, "true")
	ctx.SetBodyString("ok")
}

func wildcardMiddleware(next fasthttp.RequestHandler) fasthttp.RequestHandler {
	return func(ctx *fasthttp.RequestCtx) {
		ctx.Response.Header.Set("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
		ctx.Response.Header.Set("Access-Control-Allow-Methods", "GET, POST, OPTIONS")
		ctx.Response.Header.Set("Access-Control-Allow-Credentials", "true")
		if ctx.IsOptions() {
			ctx.SetStatusCode(fasthttp.StatusNoContent)
			return
		}
		next(ctx)
	}
}

func allowCredentials(ctx *fasthttp.RequestCtx) {
	ctx.Response.Header.Set("Access-Control-Allow-Credentials", "true")
}

func credentialsFromHelper(ctx *fasthttp.RequestCtx) {
	ctx.Response.Header.Set("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	allowCredentials(ctx)
	ctx.SetBodyString("ok")
}

var configured = os.Getenv("ALLOWED_ORIGIN")

func wildcardByDefault(ctx *fasthttp.RequestCtx) {
	origin := configured
	if origin == "" {
		origin = "*"
	}
	ctx.Response.Header.Set("Access-Control-Allow-Origin", origin) // want "reject every credentialed response"
	ctx.Response.Header.Set("Access-Control-Allow-Credentials", "true")
	ctx.SetBodyString("ok")
}

func wildcardAlone(ctx *fasthttp.RequestCtx) {
	ctx.Response.Header.Set("Access-Control-Allow-Origin", "*")
	ctx.Response.Header.Set("Access-Control-Allow-Headers", "Authorization")
	ctx.SetBodyString("ok")
}

func credentialsFalse(ctx *fasthttp.RequestCtx) {
	ctx.Response.Header.Set("Access-Control-Allow-Origin", "*")
	ctx.Response.Header.Set("Access-Control-Allow-Credentials", "false")
	ctx.SetBodyString("ok")
}

func explicitOrigin(ctx *fasthttp.RequestCtx) {
	ctx.Response.Header.Set("Access-Control-Allow-Origin", "https://app.example.com")
	ctx.Response.Header.Set("Access-Control-Allow-Credentials", "true")
	ctx.SetBodyString("ok")
}

func exclusiveBranches(ctx *fasthttp.RequestCtx) {
	if origin := string(ctx.Request.Header.Peek("Origin")); origin == "https://app.example.com" {
		ctx.Response.Header.Set("Access-Control-Allow-Origin", origin)
		ctx.Response.Header.Set("Access-Control-Allow-Credentials", "true")
	} else {
		ctx.Response.Header.Set("Access-Control-Allow-Origin", "*")
	}
	ctx.SetBodyString("ok")
}

func wildcardReplaced(ctx *fasthttp.RequestCtx) {
	ctx.Response.Header.Set("Access-Control-Allow-Origin", "*")
	ctx.Response.Header.Set("Access-Control-Allow-Credentials", "true")
	ctx.Response.Header.Set("Access-Control-Allow-Origin", "https://app.example.com")
	ctx.SetBodyString("ok")
}

func credentialsUnlessWildcard(ctx *fasthttp.RequestCtx) {
	origin := configured
	if origin == "" {
		origin = "*"
	}
	ctx.Response.Header.Set("Access-Control-Allow-Origin", origin)
	if origin != "*" {
		ctx.Response.Header.Set("Access-Control-Allow-Credentials", "true")
	}
	ctx.SetBodyString("ok")
}

// What the configuration holds is unknown.
func configuredOrigin(ctx *fasthttp.RequestCtx) {
	ctx.Response.Header.Set("Access-Control-Allow-Origin", configured)
	ctx.Response.Header.Set("Access-Control-Allow-Credentials", "true")
	ctx.SetBodyString("ok")
}

func bytesValue(ctx *fasthttp.RequestCtx) {
	ctx.Response.Header.SetBytesV("Access-Control-Allow-Origin", []byte("*")) // want "reject every credentialed response"
	ctx.Response.Header.SetBytesV("Access-Control-Allow-Credentials", []byte("true"))
}

func bytesKey(ctx *fasthttp.RequestCtx) {
	ctx.Response.Header.SetBytesK([]byte("Access-Control-Allow-Origin"), "*") // want "reject every credentialed response"
	ctx.Response.Header.SetBytesKV([]byte("Access-Control-Allow-Credentials"), []byte("true"))
}

func canonical(ctx *fasthttp.RequestCtx) {
	ctx.Response.Header.SetCanonical([]byte("Access-Control-Allow-Origin"), []byte("*")) // want "reject every credentialed response"
	ctx.Response.Header.SetCanonical([]byte("Access-Control-Allow-Credentials"), []byte("true"))
}

func headerPointer(ctx *fasthttp.RequestCtx) {
	h := &ctx.Response.Header
	h.Set(fasthttp.HeaderAccessControlAllowOrigin, "*") // want "reject every credentialed response"
	h.Set(fasthttp.HeaderAccessControlAllowCredentials, "true")
}

func deleted(ctx *fasthttp.RequestCtx) {
	ctx.Response.Header.Set("Access-Control-Allow-Origin", "*")
	ctx.Response.Header.Set("Access-Control-Allow-Credentials", "true")
	ctx.Response.Header.Del("Access-Control-Allow-Credentials")
}

// Headers of the request are not sent to the browser.
func requestHeaders(ctx *fasthttp.RequestCtx) {
	ctx.Request.Header.Set("Access-Control-Allow-Origin", "*")
	ctx.Response.Header.Set("Access-Control-Allow-Credentials", "true")
}
