// Package handlers has middlewares that answer preflights by themselves.
package handlers

import (
	"context"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/protocol/consts"
)

func refuses(ctx context.Context, c *app.RequestContext) {
	c.Header("Access-Control-Allow-Origin", "https://app.example.com")
	c.Header("Access-Control-Allow-Headers", "Authorization")
	if string(c.Request.Method()) == "OPTIONS" {
		c.AbortWithStatus(400) // want "with status 400 rather than 2xx"
		return
	}
	c.Next(ctx)
}

func sets(ctx context.Context, c *app.RequestContext) {
	c.Header("Access-Control-Allow-Origin", "https://app.example.com")
	c.Header("Access-Control-Allow-Headers", "Authorization")
	if string(c.Method()) == "OPTIONS" {
		c.Response.SetStatusCode(consts.StatusMethodNotAllowed) // want "with status 405 rather than 2xx"
		c.Abort()
		return
	}
	c.Next(ctx)
}

func redirects(ctx context.Context, c *app.RequestContext) {
	c.Header("Access-Control-Allow-Origin", "https://app.example.com")
	c.Header("Access-Control-Allow-Methods", "PUT")
	if c.Request.Header.IsOptions() {
		c.Redirect(302, []byte("/")) // want "with a redirect"
		c.Abort()
		return
	}
	c.Next(ctx)
}

func answers(ctx context.Context, c *app.RequestContext) {
	c.Header("Access-Control-Allow-Origin", "https://app.example.com")
	c.Header("Access-Control-Allow-Headers", "Authorization")
	if string(c.Request.Method()) == "OPTIONS" {
		c.AbortWithStatus(consts.StatusNoContent)
		return
	}
	c.Next(ctx)
}

func onlyGet(ctx context.Context, c *app.RequestContext) {
	if !c.IsGet() && !c.Request.Header.IsOptions() {
		c.AbortWithStatus(405)
		return
	}
	c.Header("Access-Control-Allow-Origin", "https://app.example.com")
	c.Header("Access-Control-Allow-Headers", "Content-Type")
	c.JSON(200, "ok")
}

// Who has reset the response sets the headers again.
func resetsBefore(ctx context.Context, c *app.RequestContext) {
	c.AbortWithMsg("", consts.StatusNoContent)
	c.Header("Access-Control-Allow-Origin", "https://app.example.com")
	c.Header("Access-Control-Allow-Methods", "PUT")
}

func status(ctx context.Context, c *app.RequestContext, code int) {
	c.Header("Access-Control-Allow-Origin", "https://app.example.com")
	c.Header("Access-Control-Allow-Methods", "PUT")
	if c.Request.Header.IsOptions() {
		c.AbortWithStatus(code)
		return
	}
	c.Next(ctx)
}
