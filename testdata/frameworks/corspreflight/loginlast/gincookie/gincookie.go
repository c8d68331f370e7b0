// Package gincookie asks for a cookie, and has nothing that needs a preflight.
package gincookie

import (
	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
)

func session(c *gin.Context) {
	if _, err := c.Cookie("session"); err != nil {
		c.AbortWithStatus(401)
	}
}

func run() {
	r := gin.New()
	r.Use(session)
	r.Use(cors.New(cors.Config{AllowOrigins: []string{"https://app.example.com"}, AllowCredentials: true}))
	r.GET("/items", func(c *gin.Context) { c.JSON(200, "done") })
	r.Run()
}
