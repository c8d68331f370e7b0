// Package main has a middleware of gin that allows an origin for preflights only.
package main

import "github.com/gin-gonic/gin"

func allow(c *gin.Context) {
	if c.Request.Method == "OPTIONS" {
		c.Header("Access-Control-Allow-Origin", "https://app.example.com") // want "browsers hide the response: only the answer to the preflight has this header"
		c.Header("Access-Control-Allow-Methods", "PUT")
		c.AbortWithStatus(204)
		return
	}
	c.Next()
}

func login(c *gin.Context) {
	if c.GetHeader("Authorization") == "" {
		c.AbortWithStatusJSON(401, gin.H{"error": "log in"})
		return
	}
	c.Set("user", "me")
}

func put(c *gin.Context) {
	c.Header("X-Took", "1")
	c.JSON(200, gin.H{"tea": c.GetString("user")})
}

func main() {
	r := gin.Default()
	r.Use(allow)
	api := r.Group("/api", login)
	api.PUT("/tea", put)
	api.GET("/tea", func(c *gin.Context) { c.JSON(200, gin.H{"tea": 1}) })
	r.Run(":8080")
}
