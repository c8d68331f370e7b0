// Package ginroute has a route for OPTIONS, which the router has before it is told to ask
// for a login.
package ginroute

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

func run() {
	r := gin.New()
	r.OPTIONS("/items", cors.Default())
	r.Use(login)
	r.Use(cors.Default())
	r.PUT("/items", func(c *gin.Context) { c.JSON(200, "done") })
	r.Run()
}
