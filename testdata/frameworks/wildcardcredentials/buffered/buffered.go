// Package buffered allows credentials after what has written to the response, or after the
// next handler, where a framework sends nothing until all handlers are done.
package buffered

import (
	"context"
	"fmt"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/gofiber/fiber/v2"
	"github.com/valyala/fasthttp"
)

func afterNext(c *fiber.Ctx) error {
	c.Set("Access-Control-Allow-Origin", "*") // want "browsers reject every credentialed response"
	err := c.Next()
	c.Set("Access-Control-Allow-Credentials", "true")
	return err
}

func replacedAfterNext(c *fiber.Ctx) error {
	c.Set("Access-Control-Allow-Origin", "*")
	c.Set("Access-Control-Allow-Credentials", "true")
	err := c.Next()
	c.Set("Access-Control-Allow-Origin", "https://app.example.com")
	return err
}

func onlyOtherOrigins(c *fiber.Ctx) error {
	c.Set("Access-Control-Allow-Origin", "*")
	err := c.Next()
	if c.GetRespHeader("Access-Control-Allow-Origin") != "*" {
		c.Set("Access-Control-Allow-Credentials", "true")
	}
	return err
}

func afterTheHandler(next fasthttp.RequestHandler) fasthttp.RequestHandler {
	return func(ctx *fasthttp.RequestCtx) {
		next(ctx)
		ctx.Response.Header.Set("Access-Control-Allow-Origin", "*") // want "browsers reject every credentialed response"
		ctx.Response.Header.Set("Access-Control-Allow-Credentials", "true")
	}
}

func afterAWrite(c context.Context, ctx *app.RequestContext) {
	ctx.Header("Access-Control-Allow-Origin", "*") // want "browsers reject every credentialed response"
	fmt.Fprint(ctx, "ok")
	ctx.Header("Access-Control-Allow-Credentials", "true")
}

func deletedAfterTheNext(c context.Context, ctx *app.RequestContext) {
	ctx.Header("Access-Control-Allow-Origin", "*")
	ctx.Header("Access-Control-Allow-Credentials", "true")
	ctx.Next(c)
	ctx.Response.Header.Del("Access-Control-Allow-Credentials")
}
