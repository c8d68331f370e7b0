// These are the shapes of template/varyorigin.go.tmpl in the words of
// template/iris.txt: change those, and run TestShapes with -update.

// Package iris answers by the request's origin through iris.
package iris

import "github.com/kataras/iris/v12"

var allowedOrigins = map[string]bool{
	"https://app.example.com":   true,
	"https://admin.example.com": true,
}

func noVary(ctx iris.Context) {
	origin := ctx.GetHeader("Origin")
	if allowedOrigins[origin] {
		ctx.Header("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
		ctx.Header("Access-Control-Allow-Credentials", "true")
	}
	ctx.WriteString("ok")
}

func constantUnderOriginTest(ctx iris.Context) {
	if ctx.GetHeader("Origin") == "https://app.example.com" {
		ctx.Header("Access-Control-Allow-Origin", "https://app.example.com") // want "can leave without Vary: Origin"
	}
	ctx.WriteString("ok")
}

func varyOnAllowedBranch(ctx iris.Context) {
	origin := ctx.GetHeader("Origin")
	if allowedOrigins[origin] {
		ctx.Header("Access-Control-Allow-Origin", origin)
		ctx.Header("Vary", "Origin") // want "only on this branch"
	}
	ctx.WriteString("ok")
}

func varyReplaced(ctx iris.Context) {
	ctx.Header("Vary", "Origin")
	if origin := ctx.GetHeader("Origin"); allowedOrigins[origin] {
		ctx.Header("Access-Control-Allow-Origin", origin)
	}
	ctx.ResponseWriter().Header().Set("Vary", "Accept-Encoding") // want "replaces the Vary: Origin"
	ctx.WriteString("ok")
}

func varyNamesTheResponseHeader(ctx iris.Context) {
	ctx.Header("Vary", "Access-Control-Allow-Origin") // want "this should be Origin"
	if origin := ctx.GetHeader("Origin"); allowedOrigins[origin] {
		ctx.Header("Access-Control-Allow-Origin", origin)
	}
	ctx.WriteString("ok")
}

func middlewareWithoutVary() iris.Handler {
	return func(ctx iris.Context) {
		origin := ctx.GetHeader("Origin")
		if allowedOrigins[origin] {
			ctx.Header("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
			ctx.Header("Access-Control-Allow-Credentials", "true")
		}
		if ctx.Method() == iris.MethodOptions {
			ctx.StopWithStatus(iris.StatusNoContent)
			return
		}
		ctx.Next()
	}
}

func varyFirst(ctx iris.Context) {
	ctx.Header("Vary", "Origin")
	origin := ctx.GetHeader("Origin")
	if allowedOrigins[origin] {
		ctx.Header("Access-Control-Allow-Origin", origin)
		ctx.Header("Access-Control-Allow-Credentials", "true")
	}
	ctx.WriteString("ok")
}

func varyInAList(ctx iris.Context) {
	ctx.Header("Vary", "Accept-Encoding, Origin")
	origin := ctx.GetHeader("Origin")
	if allowedOrigins[origin] {
		ctx.Header("Access-Control-Allow-Origin", origin)
	}
	ctx.WriteString("ok")
}

func varyOnBothBranches(ctx iris.Context) {
	origin := ctx.GetHeader("Origin")
	if allowedOrigins[origin] {
		ctx.Header("Access-Control-Allow-Origin", origin)
		ctx.Header("Vary", "Origin")
	} else {
		ctx.Header("Vary", "Origin")
	}
	ctx.WriteString("ok")
}

func varyAfterwards(ctx iris.Context) {
	origin := ctx.GetHeader("Origin")
	if allowedOrigins[origin] {
		ctx.Header("Access-Control-Allow-Origin", origin)
	}
	ctx.Header("Vary", "Origin")
	ctx.WriteString("ok")
}

func varyKept(ctx iris.Context) {
	ctx.Header("Vary", "Origin")
	if origin := ctx.GetHeader("Origin"); allowedOrigins[origin] {
		ctx.Header("Access-Control-Allow-Origin", origin)
	}
	ctx.Header("Vary", "Accept-Encoding")
	ctx.WriteString("ok")
}

func varyEverything(ctx iris.Context) {
	ctx.ResponseWriter().Header().Set("Vary", "*")
	if origin := ctx.GetHeader("Origin"); allowedOrigins[origin] {
		ctx.Header("Access-Control-Allow-Origin", origin)
	}
	ctx.WriteString("ok")
}

func addVary(ctx iris.Context) {
	ctx.Header("Vary", "Origin")
}

func varyFromHelper(ctx iris.Context) {
	addVary(ctx)
	if origin := ctx.GetHeader("Origin"); allowedOrigins[origin] {
		ctx.Header("Access-Control-Allow-Origin", origin)
	}
	ctx.WriteString("ok")
}

func constantAnswer(ctx iris.Context) {
	ctx.Header("Access-Control-Allow-Origin", "https://app.example.com")
	ctx.Header("Access-Control-Allow-Credentials", "true")
	ctx.WriteString("ok")
}

func neverStored(ctx iris.Context) {
	ctx.Header("Cache-Control", "no-store")
	if origin := ctx.GetHeader("Origin"); allowedOrigins[origin] {
		ctx.Header("Access-Control-Allow-Origin", origin)
	}
	ctx.WriteString("ok")
}

// Answers to OPTIONS are not cached.
func preflightOnly(ctx iris.Context) {
	if ctx.Method() == iris.MethodOptions {
		if origin := ctx.GetHeader("Origin"); allowedOrigins[origin] {
			ctx.Header("Access-Control-Allow-Origin", origin)
		}
		ctx.StopWithStatus(iris.StatusNoContent)
		return
	}
	ctx.WriteString("ok")
}

func middlewareWithVary() iris.Handler {
	return func(ctx iris.Context) {
		ctx.Header("Vary", "Origin")
		origin := ctx.GetHeader("Origin")
		if allowedOrigins[origin] {
			ctx.Header("Access-Control-Allow-Origin", origin)
			ctx.Header("Access-Control-Allow-Credentials", "true")
		}
		if ctx.Method() == iris.MethodOptions {
			ctx.StopWithStatus(iris.StatusNoContent)
			return
		}
		ctx.Next()
	}
}
