// Package gingroup has groups, whose middlewares gin runs for routes only: for none of
// OPTIONS, or for those of a function out of sight.
package gingroup

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

// Routes is given a group by others.
func Routes(g *gin.RouterGroup) {
	g.Use(login)
	g.Use(cors.Default())
	g.PUT("/items", put)
}

// Register is given what may be a group.
func Register(r gin.IRouter) {
	r.Use(login)
	r.Use(cors.Default())
	r.PUT("/items", put)
}

// engine is asked for a login in a group only.
func engine() {
	r := gin.New()
	g := r.Group("/api", login)
	g.PUT("/items", put)
	r.Use(cors.Default())
	r.Run()
}
