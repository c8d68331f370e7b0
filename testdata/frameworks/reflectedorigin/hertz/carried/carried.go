// Package carried has handlers that go by what the context has of the Origin.
package carried

import (
	"context"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/app/server"
)

var allowed = map[string]bool{"https://a.example.com": true, "https://b.example.com": true}

func resolve(_ context.Context, c *app.RequestContext) {
	c.Set("ok", allowed[string(c.GetHeader("Origin"))])
}

func cors(_ context.Context, c *app.RequestContext) {
	c.Response.Header.Add("Vary", "Origin")
	if c.GetBool("ok") {
		c.Header("Access-Control-Allow-Origin", string(c.GetHeader("Origin")))
		c.Header("Access-Control-Allow-Credentials", "true")
	}
}

func alone(ctx context.Context, c *app.RequestContext) {
	c.Response.Header.Add("Vary", "Origin")
	if ok, _ := ctx.Value("alone").(bool); ok {
		c.Header("Access-Control-Allow-Origin", string(c.GetHeader("Origin")))
		c.Header("Access-Control-Allow-Credentials", "true")
	}
}

// all says yes to everybody.
func all(_ context.Context, c *app.RequestContext) {
	c.Response.Header.Add("Vary", "Origin")
	c.Set("all", len(c.GetHeader("Origin")) > 0)
	if c.GetBool("all") {
		c.Header("Access-Control-Allow-Origin", string(c.GetHeader("Origin"))) // want "any site can read this response as the logged-in user"
		c.Header("Access-Control-Allow-Credentials", "true")
	}
}

func routes() *server.Hertz {
	h := server.Default()
	h.Use(resolve, cors)
	return h
}
