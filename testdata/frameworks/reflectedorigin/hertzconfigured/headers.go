// Package hertzconfigured has a middleware that takes settings of its own where it is
// given none.
package hertzconfigured

import (
	"context"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/app/server"
)

type Config struct {
	AllowOrigins     []string
	AllowCredentials bool
}

var defaultConfig = Config{AllowOrigins: []string{"*"}}

func withDefaults(config ...Config) Config {
	if len(config) < 1 {
		return defaultConfig
	}
	cfg := config[0]
	if len(cfg.AllowOrigins) == 0 {
		cfg.AllowOrigins = defaultConfig.AllowOrigins
	}
	return cfg
}

func allow(config ...Config) app.HandlerFunc {
	cfg := withDefaults(config...)
	return func(ctx context.Context, c *app.RequestContext) {
		c.Header("Vary", "Origin")
		origin := string(c.GetHeader("Origin"))
		for _, o := range cfg.AllowOrigins {
			if o == "*" || o == origin {
				c.Header("Access-Control-Allow-Origin", origin) // want "any site can read this response as the logged-in user"
				break
			}
		}
		if cfg.AllowCredentials {
			c.Header("Access-Control-Allow-Credentials", "true")
		}
		if string(c.Method()) == "OPTIONS" {
			c.AbortWithStatus(204)
			return
		}
		c.Next(ctx)
	}
}

func serve() {
	r := server.Default()
	r.Use(allow(Config{AllowCredentials: true}))
	r.GET("/", func(ctx context.Context, c *app.RequestContext) { c.String(200, "x") })
	r.Spin()
}
