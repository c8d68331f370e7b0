// Package main has a handler for what no route is for.
package main

import "github.com/gin-gonic/gin"

func allow(c *gin.Context) {
	if c.Request.Method == "OPTIONS" {
		c.Header("Access-Control-Allow-Origin", "https://app.example.com")
		c.Header("Access-Control-Allow-Methods", "PUT")
		c.AbortWithStatus(204)
		return
	}
	c.Next()
}

var rest gin.HandlerFunc

func put(c *gin.Context) { c.JSON(200, "tea") }

func main() {
	r := gin.Default()
	r.Use(allow)
	r.PUT("/tea", put)
	r.NoRoute(rest)
	r.Run(":8080")
}
