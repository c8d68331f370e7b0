// Package ginconfigured has a middleware that is given settings, or takes its own.
package ginconfigured

import "github.com/gin-gonic/gin"

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

func allow(cfg ...Config) gin.HandlerFunc {
	config := defaultConfig
	if len(cfg) > 0 {
		config = cfg[0]
	}
	return func(c *gin.Context) {
		c.Header("Access-Control-Allow-Origin", config.AllowOrigin) // want "reject every credentialed response"
		if config.AllowCredentials {
			c.Header("Access-Control-Allow-Credentials", "true")
		}
		c.Header("Access-Control-Allow-Methods", config.AllowMethods)
		if c.Request.Method == "OPTIONS" {
			c.AbortWithStatus(204)
			return
		}
		c.Next()
	}
}

func serve() {
	r := gin.New()
	r.Use(allow())
	r.GET("/", func(c *gin.Context) { c.String(200, "x") })
	r.Run()
}

func serveOne() {
	r := gin.New()
	r.Use(allow(Config{AllowOrigin: "https://app.example.com", AllowCredentials: true}))
	r.GET("/", func(c *gin.Context) { c.String(200, "x") })
	r.Run()
}
