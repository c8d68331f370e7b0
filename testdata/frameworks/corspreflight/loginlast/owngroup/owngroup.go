// Package owngroup has its own middleware around the router, and the login before one
// that has nothing to do with preflights.
package owngroup

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

func allow() gin.HandlerFunc {
	return func(c *gin.Context) {
		c.Header("Access-Control-Allow-Origin", "https://app.example.com")
		c.Header("Access-Control-Allow-Headers", "Authorization")
		if c.Request.Method == http.MethodOptions {
			c.AbortWithStatus(http.StatusNoContent)
			return
		}
		c.Next()
	}
}

func count(c *gin.Context) {
	if c.Request.Method == http.MethodOptions {
		c.AbortWithStatus(http.StatusMethodNotAllowed)
		return
	}
	c.Next()
}

func run() {
	r := gin.Default()
	r.Use(allow())
	api := r.Group("/api")
	api.Use(gin.BasicAuth(gin.Accounts{"me": "secret"}))
	api.Use(count)
	api.PUT("/x", func(c *gin.Context) { c.JSON(200, "done") })
	r.Run()
}
