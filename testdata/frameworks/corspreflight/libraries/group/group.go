// Package group gives a library's middleware to a group of routes, none of which is for
// OPTIONS.
package group

import (
	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
)

func put(c *gin.Context) { c.JSON(200, "done") }

func run() {
	router := gin.Default()
	g := router.Group("/api")
	g.Use(cors.New(cors.Config{ // want "none comes to this middleware, since there are routes for other methods only"
		AllowOrigins:     []string{"https://app.example.com"},
		AllowMethods:     []string{"PUT"},
		AllowCredentials: true,
	}))
	g.PUT("/items", put)
	router.Run()
}

func argument() {
	router := gin.New()
	router.Use(gin.Logger())
	allow := cors.New(cors.Config{ // want "none comes to this middleware"
		AllowOrigins: []string{"https://app.example.com"},
		AllowHeaders: []string{"Content-Type"},
	})
	api := router.Group("/api", allow)
	api.POST("/items", put)
	router.Run()
}

func routes(r *gin.Engine) {
	api := r.Group("/v2")
	api.Use(cors.Default()) // want "none comes to this middleware"
	api.DELETE("/items", put)
}

func main() {
	r := gin.New()
	routes(r)
	r.Run()
}
