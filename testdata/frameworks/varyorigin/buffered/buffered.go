// Package buffered sets headers after what has written to the response, or after the next
// handler, where a framework sends nothing until all handlers are done.
package buffered

import (
	"context"
	"encoding/json"
	"fmt"
	"io"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/gofiber/fiber/v2"
	fiber3 "github.com/gofiber/fiber/v3"
	"github.com/valyala/fasthttp"
)

var allowed = map[string]bool{"https://app.example.com": true, "https://admin.example.com": true}

func afterNext(c *fiber.Ctx) error {
	if origin := c.Get("Origin"); allowed[origin] {
		c.Set("Access-Control-Allow-Origin", origin)
	}
	err := c.Next()
	c.Vary("Origin")
	return err
}

func afterNextOfVersion3(c fiber3.Ctx) error {
	if origin := c.Get("Origin"); allowed[origin] {
		c.Set("Access-Control-Allow-Origin", origin)
	}
	err := c.Next()
	c.Vary("Origin")
	return err
}

func deferred(c *fiber.Ctx) error {
	defer c.Vary("Origin")
	if origin := c.Get("Origin"); allowed[origin] {
		c.Set("Access-Control-Allow-Origin", origin)
	}
	return c.Next()
}

func afterNextUnlessItFails(c *fiber.Ctx) error {
	if origin := c.Get("Origin"); allowed[origin] {
		c.Set("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
	}
	if err := c.Next(); err != nil {
		return err
	}
	c.Vary("Origin")
	return nil
}

func allAfterNext(c *fiber.Ctx) error {
	err := c.Next()
	if origin := c.Get("Origin"); allowed[origin] {
		c.Set("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
	}
	return err
}

func replacedAfterNext(c *fiber.Ctx) error {
	c.Vary("Origin")
	if origin := c.Get("Origin"); allowed[origin] {
		c.Set("Access-Control-Allow-Origin", origin)
	}
	err := c.Next()
	c.Set("Vary", "Accept-Encoding") // want "replaces the Vary: Origin"
	return err
}

func afterPrint(c *fiber.Ctx) error {
	if origin := c.Get("Origin"); allowed[origin] {
		c.Set("Access-Control-Allow-Origin", origin)
	}
	fmt.Fprintf(c, "%s", c.Path())
	c.Vary("Origin")
	return nil
}

func afterTheHandler(next fasthttp.RequestHandler) fasthttp.RequestHandler {
	return func(ctx *fasthttp.RequestCtx) {
		if origin := string(ctx.Request.Header.Peek("Origin")); allowed[origin] {
			ctx.Response.Header.Set("Access-Control-Allow-Origin", origin)
		}
		next(ctx)
		ctx.Response.Header.Add("Vary", "Origin")
	}
}

func allAfterTheHandler(next fasthttp.RequestHandler) fasthttp.RequestHandler {
	return func(ctx *fasthttp.RequestCtx) {
		next(ctx)
		if origin := string(ctx.Request.Header.Peek("Origin")); allowed[origin] {
			ctx.Response.Header.Set("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
		}
	}
}

func afterAnEncoder(ctx *fasthttp.RequestCtx) {
	if origin := string(ctx.Request.Header.Peek("Origin")); allowed[origin] {
		ctx.Response.Header.Set("Access-Control-Allow-Origin", origin)
	}
	io.WriteString(ctx, "[")
	json.NewEncoder(ctx).Encode(allowed)
	ctx.Response.Header.Add("Vary", "Origin")
}

func afterTheNext(c context.Context, ctx *app.RequestContext) {
	if origin := string(ctx.GetHeader("Origin")); allowed[origin] {
		ctx.Header("Access-Control-Allow-Origin", origin)
	}
	ctx.Next(c)
	ctx.Response.Header.Add("Vary", "Origin")
}

func allAfterTheNext(c context.Context, ctx *app.RequestContext) {
	ctx.Next(c)
	if origin := string(ctx.GetHeader("Origin")); allowed[origin] {
		ctx.Header("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
	}
}

func afterAWrite(c context.Context, ctx *app.RequestContext) {
	if origin := string(ctx.GetHeader("Origin")); allowed[origin] {
		ctx.Header("Access-Control-Allow-Origin", origin)
	}
	fmt.Fprint(ctx, "ok")
	ctx.Response.Header.Add("Vary", "Origin")
}
