// Package refusing refuses what its routes do not bring, and has another handler for
// preflights.
package refusing

import "github.com/gin-gonic/gin"

var allowed = map[string]bool{"https://app.example.com": true}

func allow(c *gin.Context) {
	c.Writer.Header().Add("Vary", "Origin")
	if o := c.GetHeader("Origin"); allowed[o] {
		c.Header("Access-Control-Allow-Origin", o)
		c.Header("Access-Control-Allow-Credentials", "true")
		c.Header("Access-Control-Allow-Methods", "PUT")
		c.Header("Access-Control-Allow-Headers", "Authorization")
	}
}

func put(c *gin.Context) {
	allow(c)
	if c.GetHeader("Authorization") == "" {
		c.AbortWithStatus(401)
		return
	}
	c.String(200, "x")
}

func put2(c *gin.Context) {
	allow(c)
	if c.Request.Method != "PUT" {
		c.AbortWithStatus(405)
		return
	}
	c.String(200, "x")
}

func preflight(c *gin.Context) {
	allow(c)
	c.AbortWithStatus(204)
}

func routes(r *gin.Engine) {
	r.PUT("/x", put)
	r.PUT("/y", put2)
	r.OPTIONS("/x", preflight)
	r.OPTIONS("/y", preflight)
}
