// Package main has middlewares in time, by what the methods of routers return.
package main

import (
	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
)

func items(c *gin.Context) { c.JSON(200, gin.H{"tea": 1}) }

func main() {
	r := gin.New()
	api := r.Use(cors.Default())
	api.GET("/items", items)
	r.Run(":8080")
}

// Another middleware for CORS is there before the routes.
func before() {
	r := gin.New()
	api := r.Group("/api").Use(cors.Default())
	api.GET("/items", items)
	api.Use(cors.Default())
	api.GET("/more", items)
	r.Run()
}

// Routes come after it, by another name of the router.
func after() {
	r := gin.New()
	api := r.GET("/health", items)
	r.Use(cors.Default())
	api.GET("/items", items)
	r.Run()
}

// What is done with the router is not known.
func given(more func(gin.IRoutes)) {
	r := gin.New()
	more(r.GET("/items", items))
	r.Use(cors.Default())
	r.Run()
}
