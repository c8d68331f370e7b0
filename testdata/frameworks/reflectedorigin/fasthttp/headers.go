// Package fasthttp answers with the request's origin through fasthttp.
package fasthttp

import (
	"log"
	"slices"

	"github.com/valyala/fasthttp"
)

func reflectedWithCredentials(ctx *fasthttp.RequestCtx) {
	ctx.Response.Header.Set("Access-Control-Allow-Origin", string(ctx.Request.Header.Peek("Origin"))) // want "as the logged-in user"
	ctx.Response.Header.Set("Access-Control-Allow-Credentials", "true")
	ctx.SetBodyString("ok")
}

func reflectedWithoutCredentials(ctx *fasthttp.RequestCtx) {
	origin := string(ctx.Request.Header.Peek("Origin"))
	ctx.Response.Header.Set("Access-Control-Allow-Origin", origin) // want "any site can read this response: "
	ctx.SetBodyString("ok")
}

func nonEmptyIsNoCheck(ctx *fasthttp.RequestCtx) {
	origin := string(ctx.Request.Header.Peek("Origin"))
	if origin != "" {
		ctx.Response.Header.Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user"
		ctx.Response.Header.Set("Access-Control-Allow-Credentials", "true")
		ctx.Response.Header.Add("Vary", "Origin")
	}
	ctx.SetBodyString("ok")
}

// An early return without an Origin is no check.
func reflectingMiddleware(next fasthttp.RequestHandler) fasthttp.RequestHandler {
	return func(ctx *fasthttp.RequestCtx) {
		origin := string(ctx.Request.Header.Peek("Origin"))
		if origin == "" {
			next(ctx)
			return
		}
		ctx.Response.Header.Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user"
		ctx.Response.Header.Set("Access-Control-Allow-Credentials", "true")
		ctx.Response.Header.Add("Vary", "Origin")
		if ctx.IsOptions() {
			ctx.SetStatusCode(fasthttp.StatusNoContent)
			return
		}
		next(ctx)
	}
}

func constantsOfTheFramework(ctx *fasthttp.RequestCtx) {
	origin := string(ctx.Request.Header.Peek("Origin"))
	ctx.Response.Header.Set(fasthttp.HeaderAccessControlAllowCredentials, "true")
	ctx.Response.Header.Set(fasthttp.HeaderAccessControlAllowOrigin, origin) // want "as the logged-in user"
	ctx.SetBodyString("ok")
}

func anyOrigin(origin string) bool {
	return true
}

func predicateThatAllowsAll(ctx *fasthttp.RequestCtx) {
	origin := string(ctx.Request.Header.Peek("Origin"))
	if anyOrigin(origin) {
		ctx.Response.Header.Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user"
		ctx.Response.Header.Set("Access-Control-Allow-Credentials", "true")
	}
	ctx.SetBodyString("ok")
}

func wildcardWhenEmpty(ctx *fasthttp.RequestCtx) {
	origin := string(ctx.Request.Header.Peek("Origin"))
	if origin == "" {
		origin = "*"
	}
	ctx.Response.Header.Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user"
	ctx.Response.Header.Set("Access-Control-Allow-Credentials", "true")
	ctx.SetBodyString("ok")
}

var allowedOrigins = map[string]bool{
	"https://app.example.com":   true,
	"https://admin.example.com": true,
}

func listedInMap(ctx *fasthttp.RequestCtx) {
	ctx.Response.Header.Add("Vary", "Origin")
	origin := string(ctx.Request.Header.Peek("Origin"))
	if allowedOrigins[origin] {
		ctx.Response.Header.Set("Access-Control-Allow-Origin", origin)
		ctx.Response.Header.Set("Access-Control-Allow-Credentials", "true")
	}
	ctx.SetBodyString("ok")
}

func equalToConstant(ctx *fasthttp.RequestCtx) {
	ctx.Response.Header.Add("Vary", "Origin")
	if origin := string(ctx.Request.Header.Peek("Origin")); origin == "https://app.example.com" {
		ctx.Response.Header.Set("Access-Control-Allow-Origin", origin)
		ctx.Response.Header.Set("Access-Control-Allow-Credentials", "true")
	}
	ctx.SetBodyString("ok")
}

var originList = []string{"https://app.example.com", "https://admin.example.com"}

func listedInSlice(ctx *fasthttp.RequestCtx) {
	ctx.Response.Header.Add("Vary", "Origin")
	origin := string(ctx.Request.Header.Peek("Origin"))
	if slices.Contains(originList, origin) {
		ctx.Response.Header.Set("Access-Control-Allow-Origin", origin)
		ctx.Response.Header.Set("Access-Control-Allow-Credentials", "true")
	}
	ctx.SetBodyString("ok")
}

func refusedEarly(ctx *fasthttp.RequestCtx) {
	ctx.Response.Header.Add("Vary", "Origin")
	origin := string(ctx.Request.Header.Peek("Origin"))
	if !allowedOrigins[origin] {
		ctx.SetStatusCode(fasthttp.StatusForbidden)
		return
	}
	ctx.Response.Header.Set("Access-Control-Allow-Origin", origin)
	ctx.Response.Header.Set("Access-Control-Allow-Credentials", "true")
	ctx.SetBodyString("ok")
}

func checkingMiddleware(next fasthttp.RequestHandler) fasthttp.RequestHandler {
	return func(ctx *fasthttp.RequestCtx) {
		ctx.Response.Header.Add("Vary", "Origin")
		origin := string(ctx.Request.Header.Peek("Origin"))
		allowed := false
		for _, known := range originList {
			if known == origin {
				allowed = true
				break
			}
		}
		if allowed {
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

var checkOrigin func(origin string) bool

func checkOutOfSight(ctx *fasthttp.RequestCtx) {
	ctx.Response.Header.Add("Vary", "Origin")
	origin := string(ctx.Request.Header.Peek("Origin"))
	if checkOrigin(origin) {
		ctx.Response.Header.Set("Access-Control-Allow-Origin", origin)
		ctx.Response.Header.Set("Access-Control-Allow-Credentials", "true")
	}
	ctx.SetBodyString("ok")
}

func originOnlyLogged(ctx *fasthttp.RequestCtx) {
	log.Print(string(ctx.Request.Header.Peek("Origin")))
	ctx.Response.Header.Set("Access-Control-Allow-Origin", "https://app.example.com")
	ctx.Response.Header.Set("Access-Control-Allow-Credentials", "true")
	ctx.SetBodyString("ok")
}

func bytesReflected(ctx *fasthttp.RequestCtx) {
	origin := ctx.Request.Header.Peek(fasthttp.HeaderOrigin)
	ctx.Response.Header.SetBytesV(fasthttp.HeaderAccessControlAllowOrigin, origin) // want "as the logged-in user"
	ctx.Response.Header.Set(fasthttp.HeaderAccessControlAllowCredentials, "true")
}

func nonEmptyBytes(ctx *fasthttp.RequestCtx) {
	if origin := ctx.Request.Header.PeekBytes([]byte("Origin")); len(origin) > 0 {
		ctx.Response.Header.SetBytesV("Access-Control-Allow-Origin", origin) // want "any site can read this response: "
	}
}

func bytesListed(ctx *fasthttp.RequestCtx) {
	ctx.Response.Header.Add("Vary", "Origin")
	origin := ctx.Request.Header.Peek("Origin")
	if allowedOrigins[string(origin)] {
		ctx.Response.Header.SetBytesV("Access-Control-Allow-Origin", origin)
		ctx.Response.Header.Set("Access-Control-Allow-Credentials", "true")
	}
}

func bytesEqual(ctx *fasthttp.RequestCtx) {
	ctx.Response.Header.Add("Vary", "Origin")
	if origin := ctx.Request.Header.Peek("Origin"); string(origin) == "https://app.example.com" {
		ctx.Response.Header.SetBytesV("Access-Control-Allow-Origin", origin)
		ctx.Response.Header.Set("Access-Control-Allow-Credentials", "true")
	}
}
