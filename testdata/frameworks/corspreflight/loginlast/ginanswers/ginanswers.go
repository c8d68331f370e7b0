// Package ginanswers answers preflights before it asks for a login.
package ginanswers

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

func answer(c *gin.Context) {
	if c.Request.Method == "OPTIONS" {
		c.Header("Access-Control-Allow-Origin", "https://app.example.com")
		c.Header("Access-Control-Allow-Methods", "PUT")
		c.AbortWithStatus(204)
	}
}

func run() {
	r := gin.New()
	r.Use(answer)
	r.Use(login)
	r.Use(cors.New(cors.Config{AllowOrigins: []string{"https://app.example.com"}}))
	r.PUT("/items", put)
	r.Run()
}
