// Package given has another middleware, of which nothing is known.
package given

import (
	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
)

// Answer may be anything.
var Answer gin.HandlerFunc

func put(c *gin.Context) { c.JSON(200, "done") }

func run() {
	router := gin.New()
	router.Use(Answer)
	g := router.Group("/api")
	g.Use(cors.New(cors.Config{AllowOrigins: []string{"https://app.example.com"}, AllowMethods: []string{"PUT"}}))
	g.PUT("/items", put)
	router.Run()
}
