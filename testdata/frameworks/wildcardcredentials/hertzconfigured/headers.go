// Package hertzconfigured has a middleware that is given settings, or takes its own.
package hertzconfigured

import (
	"context"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/app/server"
)

type Config struct {
	AllowOrigin      string
	AllowCredentials bool
	AllowMethods     string
}

var defaultConfig = Config{
	AllowOrigin:      "*",
	AllowCredentials: true,
	AllowMethods:     "GET, POST, PUT, DELETE",
}

func allow(cfg ...Config) app.HandlerFunc {
	config := defaultConfig
	if len(cfg) > 0 {
		config = cfg[0]
	}
	return func(ctx context.Context, c *app.RequestContext) {
		c.Header("Access-Control-Allow-Origin", config.AllowOrigin) // want "reject every credentialed response"
		if config.AllowCredentials {
			c.Header("Access-Control-Allow-Credentials", "true")
		}
		c.Header("Access-Control-Allow-Methods", config.AllowMethods)
		if string(c.Method()) == "OPTIONS" {
			c.AbortWithStatus(204)
			return
		}
		c.Next(ctx)
	}
}

func serve() {
	r := server.Default()
	r.Use(allow())
	r.GET("/", func(ctx context.Context, c *app.RequestContext) { c.String(200, "x") })
	r.Spin()
}

func serveOne() {
	r := server.Default()
	r.Use(allow(Config{AllowOrigin: "https://app.example.com", AllowCredentials: true}))
	r.GET("/", func(ctx context.Context, c *app.RequestContext) { c.String(200, "x") })
	r.Spin()
}
