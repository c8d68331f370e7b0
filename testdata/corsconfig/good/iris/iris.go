// Package iris has settings of iris' middleware that are right.
package iris

import (
	"regexp"

	"github.com/kataras/iris/v12"
	"github.com/kataras/iris/v12/middleware/cors"
)

func public(app *iris.Application) {
	app.UseRouter(cors.New().DisallowCredentials().Handler())
}

func listed(app *iris.Application) {
	app.UseRouter(cors.New().
		AllowOrigins("https://app.example.com", "https://admin.example.com").
		AllowHeaders("Content-Type").
		Handler())
}

func lastCounts(app *iris.Application) {
	c := cors.New().AllowOrigin("*")
	c.AllowOrigin("https://app.example.com")
	app.UseRouter(c.Handler())
}

func checks(app *iris.Application, origins *regexp.Regexp) {
	app.UseRouter(cors.New().AllowOriginMatcherFunc(origins.MatchString).Handler())
	app.UseRouter(cors.New().AllowOriginRegex(`^https://[a-z]+\.example\.com$`).Handler())
}

func configured(app *iris.Application, origins ...string) {
	app.UseRouter(cors.New().AllowOrigins(origins...).Handler())
}

func extracted(app *iris.Application) {
	app.UseRouter(cors.New().AllowOrigin("https://app.example.com").ExtractOriginFunc(cors.StrictOriginExtractor).Handler())
	app.UseRouter(cors.New().AllowOriginFunc(cors.AllowAnyOrigin).AllowOrigin("https://app.example.com").Handler())
	app.UseRouter(cors.New().AllowOriginFunc(cors.AllowAnyOrigin).DisallowCredentials().Handler())
}

// What takes the Origin from the request may refuse.
func refusing(app *iris.Application, isOurs func(iris.Context) bool) {
	app.UseRouter(cors.New().AllowOriginFunc(cors.AllowAnyOrigin).ExtractOriginFunc(func(ctx iris.Context) (string, bool) {
		return ctx.GetHeader("Origin"), isOurs(ctx)
	}).Handler())
}

var told = cors.New()

func init() { told.AllowOrigin("https://app.example.com") }

func toldBefore(app *iris.Application) { app.UseRouter(told.Handler()) }

var toldElsewhere = cors.New()

func tell(origins ...string) { toldElsewhere.AllowOrigins(origins...) }

func toldBySomebody(app *iris.Application) { app.UseRouter(toldElsewhere.Handler()) }
