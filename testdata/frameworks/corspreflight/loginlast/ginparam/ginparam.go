// Package ginparam gives a router to a function that has it use what is out of sight.
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

// Mine may be anything.
var Mine gin.HandlerFunc

func common(r *gin.Engine) { r.Use(Mine) }

func run() {
	r := gin.New()
	common(r)
	r.Use(login)
	r.Use(cors.Default())
	r.PUT("/items", func(c *gin.Context) { c.JSON(200, "done") })
	r.Run()
}
