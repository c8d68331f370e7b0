// Package engine gives it to all routes, which is for requests without one too.
package engine

import (
	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
)

func put(c *gin.Context) { c.JSON(200, "done") }

func run() {
	router := gin.Default()
	router.Use(cors.New(cors.Config{AllowOrigins: []string{"https://app.example.com"}, AllowMethods: []string{"PUT"}}))
	g := router.Group("/api")
	g.PUT("/items", put)
	router.Run()
}
