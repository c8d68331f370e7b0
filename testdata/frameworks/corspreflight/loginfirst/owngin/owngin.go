// Package owngin has the login of gin before a middleware of its own.
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
	r.Use(gin.BasicAuth(gin.Accounts{"me": "secret"})) // want "they send that without cookies and Authorization, and this refuses it then"
	r.Use(allow())
	r.PUT("/x", func(c *gin.Context) { c.JSON(200, "done") })
	r.Run()
}
