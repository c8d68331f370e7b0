// These are the shapes of template/varyorigin.go.tmpl in the words of
// template/macaron.txt: change those, and run TestShapes with -update.

// Package macaron answers by the request's origin through macaron.
package macaron

import (
	"net/http"

	"gopkg.in/macaron.v1"
)

var allowedOrigins = map[string]bool{
	"https://app.example.com":   true,
	"https://admin.example.com": true,
}

func noVary(ctx *macaron.Context) {
	origin := ctx.Req.Header.Get("Origin")
	if allowedOrigins[origin] {
		ctx.Resp.Header().Set("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
		ctx.Resp.Header().Set("Access-Control-Allow-Credentials", "true")
	}
	ctx.PlainText(http.StatusOK, []byte("ok"))
}

func constantUnderOriginTest(ctx *macaron.Context) {
	if ctx.Req.Header.Get("Origin") == "https://app.example.com" {
		ctx.Resp.Header().Set("Access-Control-Allow-Origin", "https://app.example.com") // want "can leave without Vary: Origin"
	}
	ctx.PlainText(http.StatusOK, []byte("ok"))
}

func varyOnAllowedBranch(ctx *macaron.Context) {
	origin := ctx.Req.Header.Get("Origin")
	if allowedOrigins[origin] {
		ctx.Resp.Header().Set("Access-Control-Allow-Origin", origin)
		ctx.Resp.Header().Add("Vary", "Origin") // want "only on this branch"
	}
	ctx.PlainText(http.StatusOK, []byte("ok"))
}

func varyReplaced(ctx *macaron.Context) {
	ctx.Resp.Header().Add("Vary", "Origin")
	if origin := ctx.Req.Header.Get("Origin"); allowedOrigins[origin] {
		ctx.Resp.Header().Set("Access-Control-Allow-Origin", origin)
	}
	ctx.Resp.Header().Set("Vary", "Accept-Encoding") // want "replaces the Vary: Origin"
	ctx.PlainText(http.StatusOK, []byte("ok"))
}

func varyNamesTheResponseHeader(ctx *macaron.Context) {
	ctx.Resp.Header().Add("Vary", "Access-Control-Allow-Origin") // want "this should be Origin"
	if origin := ctx.Req.Header.Get("Origin"); allowedOrigins[origin] {
		ctx.Resp.Header().Set("Access-Control-Allow-Origin", origin)
	}
	ctx.PlainText(http.StatusOK, []byte("ok"))
}

func middlewareWithoutVary() macaron.Handler {
	return func(ctx *macaron.Context) {
		origin := ctx.Req.Header.Get("Origin")
		if allowedOrigins[origin] {
			ctx.Resp.Header().Set("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
			ctx.Resp.Header().Set("Access-Control-Allow-Credentials", "true")
		}
		if ctx.Req.Method == http.MethodOptions {
			ctx.Status(http.StatusNoContent)
			return
		}
		ctx.Next()
	}
}

func varyFirst(ctx *macaron.Context) {
	ctx.Resp.Header().Add("Vary", "Origin")
	origin := ctx.Req.Header.Get("Origin")
	if allowedOrigins[origin] {
		ctx.Resp.Header().Set("Access-Control-Allow-Origin", origin)
		ctx.Resp.Header().Set("Access-Control-Allow-Credentials", "true")
	}
	ctx.PlainText(http.StatusOK, []byte("ok"))
}

func varyInAList(ctx *macaron.Context) {
	ctx.Resp.Header().Add("Vary", "Accept-Encoding, Origin")
	origin := ctx.Req.Header.Get("Origin")
	if allowedOrigins[origin] {
		ctx.Resp.Header().Set("Access-Control-Allow-Origin", origin)
	}
	ctx.PlainText(http.StatusOK, []byte("ok"))
}

func varyOnBothBranches(ctx *macaron.Context) {
	origin := ctx.Req.Header.Get("Origin")
	if allowedOrigins[origin] {
		ctx.Resp.Header().Set("Access-Control-Allow-Origin", origin)
		ctx.Resp.Header().Add("Vary", "Origin")
	} else {
		ctx.Resp.Header().Add("Vary", "Origin")
	}
	ctx.PlainText(http.StatusOK, []byte("ok"))
}

func varyAfterwards(ctx *macaron.Context) {
	origin := ctx.Req.Header.Get("Origin")
	if allowedOrigins[origin] {
		ctx.Resp.Header().Set("Access-Control-Allow-Origin", origin)
	}
	ctx.Resp.Header().Add("Vary", "Origin")
	ctx.PlainText(http.StatusOK, []byte("ok"))
}

func varyKept(ctx *macaron.Context) {
	ctx.Resp.Header().Add("Vary", "Origin")
	if origin := ctx.Req.Header.Get("Origin"); allowedOrigins[origin] {
		ctx.Resp.Header().Set("Access-Control-Allow-Origin", origin)
	}
	ctx.Resp.Header().Add("Vary", "Accept-Encoding")
	ctx.PlainText(http.StatusOK, []byte("ok"))
}

func varyEverything(ctx *macaron.Context) {
	ctx.Resp.Header().Set("Vary", "*")
	if origin := ctx.Req.Header.Get("Origin"); allowedOrigins[origin] {
		ctx.Resp.Header().Set("Access-Control-Allow-Origin", origin)
	}
	ctx.PlainText(http.StatusOK, []byte("ok"))
}

func addVary(ctx *macaron.Context) {
	ctx.Resp.Header().Add("Vary", "Origin")
}

func varyFromHelper(ctx *macaron.Context) {
	addVary(ctx)
	if origin := ctx.Req.Header.Get("Origin"); allowedOrigins[origin] {
		ctx.Resp.Header().Set("Access-Control-Allow-Origin", origin)
	}
	ctx.PlainText(http.StatusOK, []byte("ok"))
}

func constantAnswer(ctx *macaron.Context) {
	ctx.Resp.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	ctx.Resp.Header().Set("Access-Control-Allow-Credentials", "true")
	ctx.PlainText(http.StatusOK, []byte("ok"))
}

func neverStored(ctx *macaron.Context) {
	ctx.Resp.Header().Set("Cache-Control", "no-store")
	if origin := ctx.Req.Header.Get("Origin"); allowedOrigins[origin] {
		ctx.Resp.Header().Set("Access-Control-Allow-Origin", origin)
	}
	ctx.PlainText(http.StatusOK, []byte("ok"))
}

// Answers to OPTIONS are not cached.
func preflightOnly(ctx *macaron.Context) {
	if ctx.Req.Method == http.MethodOptions {
		if origin := ctx.Req.Header.Get("Origin"); allowedOrigins[origin] {
			ctx.Resp.Header().Set("Access-Control-Allow-Origin", origin)
		}
		ctx.Status(http.StatusNoContent)
		return
	}
	ctx.PlainText(http.StatusOK, []byte("ok"))
}

func middlewareWithVary() macaron.Handler {
	return func(ctx *macaron.Context) {
		ctx.Resp.Header().Add("Vary", "Origin")
		origin := ctx.Req.Header.Get("Origin")
		if allowedOrigins[origin] {
			ctx.Resp.Header().Set("Access-Control-Allow-Origin", origin)
			ctx.Resp.Header().Set("Access-Control-Allow-Credentials", "true")
		}
		if ctx.Req.Method == http.MethodOptions {
			ctx.Status(http.StatusNoContent)
			return
		}
		ctx.Next()
	}
}
