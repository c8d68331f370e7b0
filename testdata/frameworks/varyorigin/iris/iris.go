package iris

import "github.com/kataras/iris/v12"

// Header adds a line and keeps the one before.
func headerAdds(ctx iris.Context) {
	ctx.Header("Vary", "Origin")
	ctx.Header("Vary", "Accept-Encoding")
	if origin := ctx.GetHeader("Origin"); allowedOrigins[origin] {
		ctx.Header("Access-Control-Allow-Origin", origin)
	}
	ctx.Next()
}

// An empty value deletes all lines.
func headerDeletes(ctx iris.Context) {
	ctx.Header("Vary", "Origin")
	if origin := ctx.GetHeader("Origin"); allowedOrigins[origin] {
		ctx.Header("Access-Control-Allow-Origin", origin)
	}
	ctx.Header("Vary", "") // want "replaces the Vary: Origin"
	ctx.Next()
}
