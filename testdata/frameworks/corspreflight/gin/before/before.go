// Package before has a middleware that refuses preflights before the one that answers them.
package before

import "github.com/gin-gonic/gin"

func authorized(c *gin.Context) {
	if c.GetHeader("Authorization") != "Bearer secret" {
		c.AbortWithStatus(401) // want "they send that without cookies and Authorization, and this refuses it then"
		return
	}
	c.Next()
}

func allowed(c *gin.Context) {
	c.Header("Access-Control-Allow-Origin", "*")
	c.Header("Access-Control-Allow-Headers", "Authorization")
	if c.Request.Method == "OPTIONS" {
		c.AbortWithStatus(204)
		return
	}
	c.Next()
}

func greet(c *gin.Context) { c.String(200, "hello") }

func routes() *gin.Engine {
	r := gin.New()
	r.Use(authorized, allowed)
	r.POST("/greet", greet)
	return r
}
