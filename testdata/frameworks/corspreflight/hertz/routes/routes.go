// Package routes answers preflights behind routes of hertz.
package routes

import (
	"context"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/app/server"
)

func optioned() *server.Hertz {
	h := server.New()
	h.OPTIONS("/items", preflight)
	h.PUT("/items", put)
	return h
}

func preflight(_ context.Context, c *app.RequestContext) {
	c.Header("Access-Control-Allow-Origin", "https://app.example.com")
	c.Header("Access-Control-Allow-Methods", "PUT")
	c.Status(204)
}

func put(_ context.Context, c *app.RequestContext) {
	c.Header("Access-Control-Allow-Origin", "https://app.example.com")
	c.String(200, "x")
}

func used() *server.Hertz {
	h := server.New()
	h.Use(cors)
	h.PUT("/items", items)
	return h
}

func cors(ctx context.Context, c *app.RequestContext) {
	c.Header("Access-Control-Allow-Origin", "https://app.example.com")
	if string(c.Method()) == "OPTIONS" {
		c.Header("Access-Control-Allow-Methods", "PUT")
		c.AbortWithStatus(204)
		return
	}
	c.Next(ctx)
}

func items(_ context.Context, c *app.RequestContext) { c.String(200, "x") }
