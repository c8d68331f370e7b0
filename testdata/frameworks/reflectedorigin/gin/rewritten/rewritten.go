// Package rewritten has handlers that go by what was left of the request.
package rewritten

import "github.com/gin-gonic/gin"

var allowed = map[string]bool{"https://a.example.com": true, "https://b.example.com": true}

func drop(c *gin.Context) {
	if !allowed[c.GetHeader("Origin")] {
		c.Request.Header.Del("Origin")
	}
}

func reflect(c *gin.Context) {
	c.Writer.Header().Add("Vary", "Origin")
	if o := c.GetHeader("Origin"); o != "" {
		c.Header("Access-Control-Allow-Origin", o)
		c.Header("Access-Control-Allow-Credentials", "true")
	}
}

func routes() *gin.Engine {
	r := gin.New()
	r.Use(drop, reflect)
	return r
}
