// Package main is given a middleware of gin.
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

func put(c *gin.Context) { c.JSON(200, "tea") }

func serve(more gin.HandlerFunc) {
	r := gin.Default()
	r.Use(allow, more)
	r.PUT("/tea", put)
	r.Run(":8080")
}

func main() { serve(gin.Logger()) }
