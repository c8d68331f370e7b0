// Package owngin has its own middleware before the login of gin.
package owngin

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

func run() {
	r := gin.Default()
	r.Use(allow())
	r.Use(gin.BasicAuth(gin.Accounts{"me": "secret"}))
	r.PUT("/x", func(c *gin.Context) { c.JSON(200, "done") })
	r.Run()
}
