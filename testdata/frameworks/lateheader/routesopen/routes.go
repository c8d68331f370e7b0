// Package main gives a router a middleware after its routes that lets look-alikes in with
// credentials: once it is before them, they read what the routes answer.
package main

import (
	"net/http"
	"strings"

	"github.com/gin-gonic/gin"
)

func allow(c *gin.Context) {
	origin := c.GetHeader("Origin")
	c.Writer.Header().Add("Vary", "Origin")
	if strings.HasSuffix(origin, "example.com") {
		c.Header("Access-Control-Allow-Origin", origin)
		c.Header("Access-Control-Allow-Credentials", "true")
	}
	c.Next()
}

func main() {
	r := gin.New()
	r.GET("/items", func(c *gin.Context) { c.JSON(http.StatusOK, gin.H{"tea": 1}) })
	r.Use(allow) // want "browsers block what the routes before this call answer"
	r.Run()
}
