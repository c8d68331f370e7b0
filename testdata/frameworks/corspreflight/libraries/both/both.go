// Package both has another one around it, which answers preflights.
package both

import (
	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
)

func put(c *gin.Context) { c.JSON(200, "done") }

func run() {
	router := gin.Default()
	router.Use(cors.Default())
	g := router.Group("/api")
	g.Use(cors.New(cors.Config{AllowOrigins: []string{"https://app.example.com"}, AllowMethods: []string{"PUT"}}))
	g.PUT("/items", put)
	router.Run()
}
