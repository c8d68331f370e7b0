// Package main gives servers of hertz middlewares after their routes.
package main

import (
	"context"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/app/server"
)

func items(_ context.Context, c *app.RequestContext) { c.JSON(200, "tea") }

func allow(ctx context.Context, c *app.RequestContext) {
	c.Header("Access-Control-Allow-Origin", "https://app.example.com")
	c.Next(ctx)
}

func main() {
	h := server.Default()
	h.GET("/items", items)
	h.Use(allow) // want "browsers block what the routes before this call answer: the router runs this middleware only for routes that are added after it"
	h.Spin()
}

func grouped() {
	h := server.Default()
	api := h.Group("/api")
	api.GET("/items", items)
	api.Use(allow) // want "browsers block what the routes before this call answer"
	h.Spin()
}
