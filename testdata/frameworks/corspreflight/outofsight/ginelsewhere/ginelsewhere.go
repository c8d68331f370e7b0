// Package main hands a context on to another package.
package main

import (
	"github.com/appleboy/gin-jwt/v2"
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

var auth *jwt.GinJWTMiddleware

func put(c *gin.Context) { auth.LoginHandler(c) }

func main() {
	r := gin.Default()
	r.Use(allow)
	r.PUT("/tea", put)
	r.Run(":8080")
}
