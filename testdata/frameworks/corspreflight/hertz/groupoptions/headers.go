// Package groupoptions has a middleware of a group that has a route for OPTIONS.
package groupoptions

import (
	"context"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/app/server"
)

func allow(ctx context.Context, c *app.RequestContext) {
	c.Header("Access-Control-Allow-Origin", "https://app.example.com")
	if string(c.Method()) == "OPTIONS" {
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
	api.OPTIONS("/*path", put)
	h.Spin()
}
