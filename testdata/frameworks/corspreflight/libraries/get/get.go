// Package get serves simple requests, or has routes for OPTIONS.
package get

import (
	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
)

func get(c *gin.Context) { c.JSON(200, "done") }

func run() {
	router := gin.New()
	g := router.Group("/api")
	g.Use(cors.New(cors.Config{AllowOrigins: []string{"https://app.example.com"}}))
	g.GET("/items", get)
	router.Run()
}

func named() {
	router := gin.New()
	g := router.Group("/feeds")
	g.Use(cors.New(cors.Config{
		AllowOrigins: []string{"https://app.example.com"},
		AllowMethods: []string{"GET", "HEAD", "OPTIONS"},
		AllowHeaders: []string{"Accept", "Content-Language"},
	}))
	g.GET("/items", get)
	router.Run()
}
