// Package main has a library for CORS around the same routes.
package main

import (
	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
)

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

func main() {
	r := gin.Default()
	r.Use(allow, cors.Default())
	r.PUT("/tea", put)
	r.Run(":8080")
}
