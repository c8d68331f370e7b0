// Package ginreturned makes a router for others, whose middleware for CORS a function
// of the package makes.
package ginreturned

import (
	"time"

	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
)

func allow() gin.HandlerFunc {
	config := cors.DefaultConfig()
	config.AllowAllOrigins = true
	config.MaxAge = time.Hour
	return cors.New(config)
}

func login(c *gin.Context) {
	if c.GetHeader("Authorization") == "" {
		c.AbortWithStatus(401)
		return
	}
	c.Next()
}

func log(c *gin.Context) {
	begun := time.Now()
	c.Next()
	println(c.FullPath(), time.Since(begun))
}

// Router returns a router for all that is served.
func Router() *gin.Engine {
	r := gin.New()
	r.Use(log)
	r.Use(login) // want "they send that without cookies and Authorization, and this refuses it then"
	r.Use(allow())
	r.GET("/items", func(c *gin.Context) { c.JSON(200, "done") })
	return r
}
