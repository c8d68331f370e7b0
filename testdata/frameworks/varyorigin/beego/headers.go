// Package beego answers by the request's origin through beego v2.
package beego

import (
	"net/http"

	"github.com/beego/beego/v2/server/web"
	"github.com/beego/beego/v2/server/web/context"
)

var allowedOrigins = map[string]bool{
	"https://app.example.com":   true,
	"https://admin.example.com": true,
}

func noVary(ctx *context.Context) {
	origin := ctx.Input.Header("Origin")
	if allowedOrigins[origin] {
		ctx.Output.Header("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
		ctx.Output.Header("Access-Control-Allow-Credentials", "true")
	}
	ctx.ResponseWriter.WriteHeader(http.StatusOK)
}

func constantUnderOriginTest(ctx *context.Context) {
	if ctx.Input.Header("Origin") == "https://app.example.com" {
		ctx.Output.Header("Access-Control-Allow-Origin", "https://app.example.com") // want "can leave without Vary: Origin"
	}
	ctx.ResponseWriter.WriteHeader(http.StatusOK)
}

func varyOnAllowedBranch(ctx *context.Context) {
	origin := ctx.Input.Header("Origin")
	if allowedOrigins[origin] {
		ctx.Output.Header("Access-Control-Allow-Origin", origin)
		ctx.ResponseWriter.Header().Add("Vary", "Origin") // want "only on this branch"
	}
	ctx.ResponseWriter.WriteHeader(http.StatusOK)
}

func varyReplaced(ctx *context.Context) {
	ctx.ResponseWriter.Header().Add("Vary", "Origin")
	if origin := ctx.Input.Header("Origin"); allowedOrigins[origin] {
		ctx.Output.Header("Access-Control-Allow-Origin", origin)
	}
	ctx.Output.Header("Vary", "Accept-Encoding") // want "replaces the Vary: Origin"
	ctx.ResponseWriter.WriteHeader(http.StatusOK)
}

func varyNamesTheResponseHeader(ctx *context.Context) {
	ctx.ResponseWriter.Header().Add("Vary", "Access-Control-Allow-Origin") // want "this should be Origin"
	if origin := ctx.Input.Header("Origin"); allowedOrigins[origin] {
		ctx.Output.Header("Access-Control-Allow-Origin", origin)
	}
	ctx.ResponseWriter.WriteHeader(http.StatusOK)
}

func middlewareWithoutVary() {
	web.InsertFilter("*", web.BeforeRouter, func(ctx *context.Context) {
		origin := ctx.Input.Header("Origin")
		if allowedOrigins[origin] {
			ctx.Output.Header("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
			ctx.Output.Header("Access-Control-Allow-Credentials", "true")
		}
		if ctx.Request.Method == http.MethodOptions {
			ctx.ResponseWriter.WriteHeader(http.StatusNoContent)
			return
		}
	})
}

func varyFirst(ctx *context.Context) {
	ctx.ResponseWriter.Header().Add("Vary", "Origin")
	origin := ctx.Input.Header("Origin")
	if allowedOrigins[origin] {
		ctx.Output.Header("Access-Control-Allow-Origin", origin)
		ctx.Output.Header("Access-Control-Allow-Credentials", "true")
	}
	ctx.ResponseWriter.WriteHeader(http.StatusOK)
}

func varyInAList(ctx *context.Context) {
	ctx.ResponseWriter.Header().Add("Vary", "Accept-Encoding, Origin")
	origin := ctx.Input.Header("Origin")
	if allowedOrigins[origin] {
		ctx.Output.Header("Access-Control-Allow-Origin", origin)
	}
	ctx.ResponseWriter.WriteHeader(http.StatusOK)
}

func varyOnBothBranches(ctx *context.Context) {
	origin := ctx.Input.Header("Origin")
	if allowedOrigins[origin] {
		ctx.Output.Header("Access-Control-Allow-Origin", origin)
		ctx.ResponseWriter.Header().Add("Vary", "Origin")
	} else {
		ctx.ResponseWriter.Header().Add("Vary", "Origin")
	}
	ctx.ResponseWriter.WriteHeader(http.StatusOK)
}

func varyAfterwards(ctx *context.Context) {
	origin := ctx.Input.Header("Origin")
	if allowedOrigins[origin] {
		ctx.Output.Header("Access-Control-Allow-Origin", origin)
	}
	ctx.ResponseWriter.Header().Add("Vary", "Origin")
	ctx.ResponseWriter.WriteHeader(http.StatusOK)
}

func varyKept(ctx *context.Context) {
	ctx.ResponseWriter.Header().Add("Vary", "Origin")
	if origin := ctx.Input.Header("Origin"); allowedOrigins[origin] {
		ctx.Output.Header("Access-Control-Allow-Origin", origin)
	}
	ctx.ResponseWriter.Header().Add("Vary", "Accept-Encoding")
	ctx.ResponseWriter.WriteHeader(http.StatusOK)
}

func varyEverything(ctx *context.Context) {
	ctx.Output.Header("Vary", "*")
	if origin := ctx.Input.Header("Origin"); allowedOrigins[origin] {
		ctx.Output.Header("Access-Control-Allow-Origin", origin)
	}
	ctx.ResponseWriter.WriteHeader(http.StatusOK)
}

func addVary(ctx *context.Context) {
	ctx.ResponseWriter.Header().Add("Vary", "Origin")
}

func varyFromHelper(ctx *context.Context) {
	addVary(ctx)
	if origin := ctx.Input.Header("Origin"); allowedOrigins[origin] {
		ctx.Output.Header("Access-Control-Allow-Origin", origin)
	}
	ctx.ResponseWriter.WriteHeader(http.StatusOK)
}

func constantAnswer(ctx *context.Context) {
	ctx.Output.Header("Access-Control-Allow-Origin", "https://app.example.com")
	ctx.Output.Header("Access-Control-Allow-Credentials", "true")
	ctx.ResponseWriter.WriteHeader(http.StatusOK)
}

func neverStored(ctx *context.Context) {
	ctx.Output.Header("Cache-Control", "no-store")
	if origin := ctx.Input.Header("Origin"); allowedOrigins[origin] {
		ctx.Output.Header("Access-Control-Allow-Origin", origin)
	}
	ctx.ResponseWriter.WriteHeader(http.StatusOK)
}

// Answers to OPTIONS are not cached.
func preflightOnly(ctx *context.Context) {
	if ctx.Request.Method == http.MethodOptions {
		if origin := ctx.Input.Header("Origin"); allowedOrigins[origin] {
			ctx.Output.Header("Access-Control-Allow-Origin", origin)
		}
		ctx.ResponseWriter.WriteHeader(http.StatusNoContent)
		return
	}
	ctx.ResponseWriter.WriteHeader(http.StatusOK)
}

func middlewareWithVary() {
	web.InsertFilter("*", web.BeforeRouter, func(ctx *context.Context) {
		ctx.ResponseWriter.Header().Add("Vary", "Origin")
		origin := ctx.Input.Header("Origin")
		if allowedOrigins[origin] {
			ctx.Output.Header("Access-Control-Allow-Origin", origin)
			ctx.Output.Header("Access-Control-Allow-Credentials", "true")
		}
		if ctx.Request.Method == http.MethodOptions {
			ctx.ResponseWriter.WriteHeader(http.StatusNoContent)
			return
		}
	})
}

type controller struct {
	web.Controller
}

func (c *controller) Get() {
	if origin := c.Ctx.Input.Header("Origin"); allowedOrigins[origin] {
		c.Ctx.Output.Header("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
	}
	c.ServeJSON()
}
