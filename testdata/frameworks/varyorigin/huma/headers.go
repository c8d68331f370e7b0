// These are the shapes of template/varyorigin.go.tmpl in the words of
// template/huma.txt: change those, and run TestShapes with -update.

// Package huma answers by the request's origin through huma.
package huma

import (
	"net/http"

	"github.com/danielgtaylor/huma/v2"
)

var allowedOrigins = map[string]bool{
	"https://app.example.com":   true,
	"https://admin.example.com": true,
}

func noVary(ctx huma.Context) {
	origin := ctx.Header("Origin")
	if allowedOrigins[origin] {
		ctx.SetHeader("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
		ctx.SetHeader("Access-Control-Allow-Credentials", "true")
	}
	ctx.SetStatus(http.StatusOK)
}

func constantUnderOriginTest(ctx huma.Context) {
	if ctx.Header("Origin") == "https://app.example.com" {
		ctx.SetHeader("Access-Control-Allow-Origin", "https://app.example.com") // want "can leave without Vary: Origin"
	}
	ctx.SetStatus(http.StatusOK)
}

func varyOnAllowedBranch(ctx huma.Context) {
	origin := ctx.Header("Origin")
	if allowedOrigins[origin] {
		ctx.SetHeader("Access-Control-Allow-Origin", origin)
		ctx.AppendHeader("Vary", "Origin") // want "only on this branch"
	}
	ctx.SetStatus(http.StatusOK)
}

func varyReplaced(ctx huma.Context) {
	ctx.AppendHeader("Vary", "Origin")
	if origin := ctx.Header("Origin"); allowedOrigins[origin] {
		ctx.SetHeader("Access-Control-Allow-Origin", origin)
	}
	ctx.SetHeader("Vary", "Accept-Encoding") // want "replaces the Vary: Origin"
	ctx.SetStatus(http.StatusOK)
}

func varyNamesTheResponseHeader(ctx huma.Context) {
	ctx.AppendHeader("Vary", "Access-Control-Allow-Origin") // want "this should be Origin"
	if origin := ctx.Header("Origin"); allowedOrigins[origin] {
		ctx.SetHeader("Access-Control-Allow-Origin", origin)
	}
	ctx.SetStatus(http.StatusOK)
}

func middlewareWithoutVary(ctx huma.Context, next func(huma.Context)) {
	origin := ctx.Header("Origin")
	if allowedOrigins[origin] {
		ctx.SetHeader("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
		ctx.SetHeader("Access-Control-Allow-Credentials", "true")
	}
	if ctx.Method() == http.MethodOptions {
		ctx.SetStatus(http.StatusNoContent)
		return
	}
	next(ctx)
}

func varyFirst(ctx huma.Context) {
	ctx.AppendHeader("Vary", "Origin")
	origin := ctx.Header("Origin")
	if allowedOrigins[origin] {
		ctx.SetHeader("Access-Control-Allow-Origin", origin)
		ctx.SetHeader("Access-Control-Allow-Credentials", "true")
	}
	ctx.SetStatus(http.StatusOK)
}

func varyInAList(ctx huma.Context) {
	ctx.AppendHeader("Vary", "Accept-Encoding, Origin")
	origin := ctx.Header("Origin")
	if allowedOrigins[origin] {
		ctx.SetHeader("Access-Control-Allow-Origin", origin)
	}
	ctx.SetStatus(http.StatusOK)
}

func varyOnBothBranches(ctx huma.Context) {
	origin := ctx.Header("Origin")
	if allowedOrigins[origin] {
		ctx.SetHeader("Access-Control-Allow-Origin", origin)
		ctx.AppendHeader("Vary", "Origin")
	} else {
		ctx.AppendHeader("Vary", "Origin")
	}
	ctx.SetStatus(http.StatusOK)
}

func varyAfterwards(ctx huma.Context) {
	origin := ctx.Header("Origin")
	if allowedOrigins[origin] {
		ctx.SetHeader("Access-Control-Allow-Origin", origin)
	}
	ctx.AppendHeader("Vary", "Origin")
	ctx.SetStatus(http.StatusOK)
}

func varyKept(ctx huma.Context) {
	ctx.AppendHeader("Vary", "Origin")
	if origin := ctx.Header("Origin"); allowedOrigins[origin] {
		ctx.SetHeader("Access-Control-Allow-Origin", origin)
	}
	ctx.AppendHeader("Vary", "Accept-Encoding")
	ctx.SetStatus(http.StatusOK)
}

func varyEverything(ctx huma.Context) {
	ctx.SetHeader("Vary", "*")
	if origin := ctx.Header("Origin"); allowedOrigins[origin] {
		ctx.SetHeader("Access-Control-Allow-Origin", origin)
	}
	ctx.SetStatus(http.StatusOK)
}

func addVary(ctx huma.Context) {
	ctx.AppendHeader("Vary", "Origin")
}

func varyFromHelper(ctx huma.Context) {
	addVary(ctx)
	if origin := ctx.Header("Origin"); allowedOrigins[origin] {
		ctx.SetHeader("Access-Control-Allow-Origin", origin)
	}
	ctx.SetStatus(http.StatusOK)
}

func constantAnswer(ctx huma.Context) {
	ctx.SetHeader("Access-Control-Allow-Origin", "https://app.example.com")
	ctx.SetHeader("Access-Control-Allow-Credentials", "true")
	ctx.SetStatus(http.StatusOK)
}

func neverStored(ctx huma.Context) {
	ctx.SetHeader("Cache-Control", "no-store")
	if origin := ctx.Header("Origin"); allowedOrigins[origin] {
		ctx.SetHeader("Access-Control-Allow-Origin", origin)
	}
	ctx.SetStatus(http.StatusOK)
}

// Answers to OPTIONS are not cached.
func preflightOnly(ctx huma.Context) {
	if ctx.Method() == http.MethodOptions {
		if origin := ctx.Header("Origin"); allowedOrigins[origin] {
			ctx.SetHeader("Access-Control-Allow-Origin", origin)
		}
		ctx.SetStatus(http.StatusNoContent)
		return
	}
	ctx.SetStatus(http.StatusOK)
}

func middlewareWithVary(ctx huma.Context, next func(huma.Context)) {
	ctx.AppendHeader("Vary", "Origin")
	origin := ctx.Header("Origin")
	if allowedOrigins[origin] {
		ctx.SetHeader("Access-Control-Allow-Origin", origin)
		ctx.SetHeader("Access-Control-Allow-Credentials", "true")
	}
	if ctx.Method() == http.MethodOptions {
		ctx.SetStatus(http.StatusNoContent)
		return
	}
	next(ctx)
}
