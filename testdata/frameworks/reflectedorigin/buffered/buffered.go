// Package buffered allows an origin after the next handler, or what comes with it, where a
// framework sends nothing until all handlers are done.
package buffered

import (
	"context"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/gofiber/fiber/v2"
	"github.com/valyala/fasthttp"
)

var allowed = map[string]bool{"https://app.example.com": true, "https://admin.example.com": true}

func allAfterNext(c *fiber.Ctx) error {
	err := c.Next()
	c.Vary("Origin")
	c.Set("Access-Control-Allow-Origin", c.Get("Origin")) // want "as the logged-in user"
	c.Set("Access-Control-Allow-Credentials", "true")
	return err
}

func credentialsAfterNext(c *fiber.Ctx) error {
	c.Vary("Origin")
	c.Set("Access-Control-Allow-Origin", c.Get("Origin")) // want "as the logged-in user"
	err := c.Next()
	c.Set("Access-Control-Allow-Credentials", "true")
	return err
}

func takenBackAfterNext(c *fiber.Ctx) error {
	c.Vary("Origin")
	c.Set("Access-Control-Allow-Origin", c.Get("Origin"))
	c.Set("Access-Control-Allow-Credentials", "true")
	err := c.Next()
	if !allowed[c.Get("Origin")] {
		c.Response().Header.Del("Access-Control-Allow-Origin")
	}
	return err
}

func allAfterTheHandler(next fasthttp.RequestHandler) fasthttp.RequestHandler {
	return func(ctx *fasthttp.RequestCtx) {
		next(ctx)
		ctx.Response.Header.Add("Vary", "Origin")
		ctx.Response.Header.Set("Access-Control-Allow-Origin", string(ctx.Request.Header.Peek("Origin"))) // want "as the logged-in user"
		ctx.Response.Header.Set("Access-Control-Allow-Credentials", "true")
	}
}

func allAfterTheNext(c context.Context, ctx *app.RequestContext) {
	ctx.Next(c)
	ctx.Response.Header.Add("Vary", "Origin")
	ctx.Header("Access-Control-Allow-Origin", string(ctx.GetHeader("Origin"))) // want "as the logged-in user"
	ctx.Header("Access-Control-Allow-Credentials", "true")
}
