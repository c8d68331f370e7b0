// Package ginfactory has a router use twice what a function of the package makes.
package ginfactory

import (
	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
)

func put(c *gin.Context) { c.JSON(200, "done") }

func login(c *gin.Context) {
	if c.GetHeader("Authorization") == "" {
		c.AbortWithStatus(401)
		return
	}
	c.Next()
}

func allow() gin.HandlerFunc { return cors.Default() }

func routes(r *gin.Engine) {
	r.Use(login)
	r.Use(allow())
	r.PUT("/items", put)
}

func run() {
	r := gin.New()
	r.Use(allow())
	routes(r)
	r.Run()
}
