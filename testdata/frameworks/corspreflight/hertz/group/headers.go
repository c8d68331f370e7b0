// Package group has a middleware of a group, which hertz runs for matched requests only.
package group

import (
	"context"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/app/server"
)

func allow(ctx context.Context, c *app.RequestContext) {
	c.Header("Access-Control-Allow-Origin", "https://app.example.com")
	if string(c.Method()) == "OPTIONS" { // want "none comes here, since there are routes for other methods only"
		c.Header("Access-Control-Allow-Methods", "PUT")
		c.AbortWithStatus(204)
		return
	}
	c.Next(ctx)
}

func put(_ context.Context, c *app.RequestContext) { c.String(200, "x") }

func serve() {
	h := server.Default()
	api := h.Group("/api", allow)
	api.PUT("/items", put)
	more := h.Group("/more")
	more.Use(allow)
	more.PUT("/items", put)
	h.Spin()
}
