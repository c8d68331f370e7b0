// Package handwritten answers preflights itself.
package handwritten

import (
	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
)

func put(c *gin.Context) { c.JSON(200, "done") }

func preflights(c *gin.Context) {
	if c.Request.Method == "OPTIONS" {
		c.Header("Access-Control-Allow-Origin", "https://app.example.com")
		c.Header("Access-Control-Allow-Methods", "PUT")
		c.AbortWithStatus(204)
		return
	}
	c.Next()
}

func run() {
	router := gin.Default()
	router.Use(preflights)
	g := router.Group("/api")
	g.Use(cors.New(cors.Config{AllowOrigins: []string{"https://app.example.com"}, AllowMethods: []string{"PUT"}}))
	g.PUT("/items", put)
	router.Run()
}
