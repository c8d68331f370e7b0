// Package ginparam gives a router to a function that has it use a library.
package ginparam

import (
	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
)

func login(c *gin.Context) {
	if c.GetHeader("Authorization") == "" {
		c.AbortWithStatus(401)
		return
	}
	c.Next()
}

func allow(r *gin.Engine) { r.Use(cors.Default()) }

func run() {
	r := gin.New()
	r.Use(login) // want "they send that without cookies and Authorization, and this refuses it then"
	allow(r)
	r.PUT("/items", func(c *gin.Context) { c.JSON(200, "done") })
	r.Run()
}
