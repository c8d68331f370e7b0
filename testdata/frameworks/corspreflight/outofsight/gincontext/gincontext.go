// Package main keeps a context in a struct that handlers have.
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

type request struct {
	*gin.Context
	header string
}

func (r request) answer() {
	r.Header(r.header, "https://app.example.com")
	r.JSON(200, "tea")
}

func put(c *gin.Context) { request{c, "X"}.answer() }

func main() {
	r := gin.Default()
	r.Use(allow)
	r.PUT("/tea", put)
	r.Run(":8080")
}
