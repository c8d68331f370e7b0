// Package ginconfigured has a middleware that takes settings of its own where it is
// given none.
package ginconfigured

import "github.com/gin-gonic/gin"

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

func allow(config ...Config) gin.HandlerFunc {
	cfg := withDefaults(config...)
	return func(c *gin.Context) {
		c.Header("Vary", "Origin")
		origin := c.GetHeader("Origin")
		for _, o := range cfg.AllowOrigins {
			if o == "*" || o == origin {
				c.Header("Access-Control-Allow-Origin", origin) // want "any site can read this response as the logged-in user"
				break
			}
		}
		if cfg.AllowCredentials {
			c.Header("Access-Control-Allow-Credentials", "true")
		}
		if c.Request.Method == "OPTIONS" {
			c.AbortWithStatus(204)
			return
		}
		c.Next()
	}
}

func serve() {
	r := gin.New()
	r.Use(allow(Config{AllowCredentials: true}))
	r.GET("/", func(c *gin.Context) { c.String(200, "x") })
	r.Run()
}
