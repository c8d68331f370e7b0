// Package chains puts handlers together of which one adds Origin to Vary and another
// replaces that.
package chains

import "github.com/kataras/iris/v12"

func vary(ctx iris.Context) {
	ctx.Header("Vary", "Origin")
	if o := ctx.GetHeader("Origin"); o == "https://app.example.com" {
		ctx.Header("Access-Control-Allow-Origin", o)
	}
	ctx.Next()
}

// The next handler does not run.
func answers(ctx iris.Context) {
	ctx.Header("Vary", "Origin")
	if o := ctx.GetHeader("Origin"); o == "https://app.example.com" {
		ctx.Header("Access-Control-Allow-Origin", o)
	}
	ctx.Text("x")
}

// Nor does it where this stops.
func stops(ctx iris.Context) {
	ctx.Header("Vary", "Origin")
	if o := ctx.GetHeader("Origin"); o == "https://app.example.com" {
		ctx.Header("Access-Control-Allow-Origin", o)
	}
	ctx.StopExecution()
	ctx.Next()
}

func replaces(ctx iris.Context) {
	ctx.ResponseWriter().Header().Set("Vary", "Accept-Language") // want "this call replaces the Vary: Origin that was added before it"
	ctx.Text("x")
}

func replacesInParty(ctx iris.Context) {
	ctx.ResponseWriter().Header().Set("Vary", "Accept-Language") // want "this call replaces the Vary: Origin that was added before it"
	ctx.Text("x")
}

func replacesNothing(ctx iris.Context) {
	ctx.ResponseWriter().Header().Set("Vary", "Accept-Language")
	ctx.Text("x")
}

func adds(ctx iris.Context) {
	ctx.Header("Vary", "Accept-Language")
	ctx.Text("x")
}

func routes() *iris.Application {
	app := iris.New()
	app.UseRouter(vary)
	app.Get("/replaced", replaces)
	app.Get("/added", adds)

	other := iris.New()
	other.Get("/answered", answers, replacesNothing)
	other.Party("/api", stops).Get("/stopped", replacesNothing)
	return app
}

func party(app *iris.Application) {
	p := app.Party("/api", inParty)
	p.Get("/replaced", replacesInParty)
}

func inParty(ctx iris.Context) {
	ctx.Header("Vary", "Origin")
	if o := ctx.GetHeader("Origin"); o == "https://app.example.com" {
		ctx.Header("Access-Control-Allow-Origin", o)
	}
	ctx.Next()
}
