// Package iris has settings of iris' middleware that err.
package iris

import (
	"github.com/kataras/iris/v12"
	"github.com/kataras/iris/v12/middleware/cors"
)

func untold(app *iris.Application) {
	app.UseRouter(cors.New().Handler()) // want "where no origin is listed, each is sent back"
}

func lines(app *iris.Application) {
	crs := cors.New(). // want "where no origin is listed, each is sent back"
				ExposeHeaders("X-Total").
				Handler()
	app.UseRouter(crs)
}

func star(app *iris.Application) {
	app.UseRouter(cors.New().AllowOrigin("*").Handler()) // want "lets each origin in, which is sent back"
}

func noScheme(app *iris.Application) {
	app.UseRouter(cors.New().AllowOrigin("app.example.com").Handler()) // want "browsers send no origin that matches"
}

func accepts(app *iris.Application) {
	app.UseRouter(cors.New().AllowOriginMatcherFunc(func(string) bool { return true }).Handler()) // want "this function accepts each origin"
}

// As the library's own page has it.
func anyOrigin(app *iris.Application) {
	app.UseRouter(cors.New(). // want "each origin is let in, and sent back"
					ExtractOriginFunc(cors.DefaultOriginExtractor).
					ReferrerPolicy(cors.NoReferrerWhenDowngrade).
					AllowOriginFunc(cors.AllowAnyOrigin).
					Handler())
}

func anyOriginOf(app *iris.Application) {
	accept := cors.AllowAnyOrigin
	app.UseRouter(cors.New().AllowOrigin("https://app.example.com").AllowOriginFunc(accept).Handler()) // want "each origin is let in, and sent back"
}

func extractedLast(app *iris.Application) {
	app.UseRouter(cors.New().AllowOrigin("*").ExtractOriginFunc(cors.StrictOriginExtractor).Handler()) // want "lets each origin in, which is sent back"
}
