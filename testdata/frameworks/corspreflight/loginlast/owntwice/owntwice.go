// Package owntwice has its own middleware again behind the login of a router that it is
// around, or may be.
package owntwice

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

func allow(c *gin.Context) {
	c.Header("Access-Control-Allow-Origin", "https://app.example.com")
	c.Header("Access-Control-Allow-Headers", "Authorization")
	if c.Request.Method == http.MethodOptions {
		c.AbortWithStatus(http.StatusNoContent)
		return
	}
	c.Next()
}

func put(c *gin.Context) { c.JSON(200, "done") }

func Register(r *gin.Engine) {
	r.Use(gin.BasicAuth(gin.Accounts{"me": "secret"}))
	r.Use(allow)
	r.PUT("/x", put)
}

func run() {
	r := gin.Default()
	r.Use(allow)
	Register(r)
	r.Run()
}

func again() {
	r := gin.Default()
	r.Use(allow, gin.BasicAuth(gin.Accounts{"me": "secret"}), allow)
	r.PUT("/x", put)
	r.Run()
}
