// Package main gives routers a library's middleware after their routes.
package main

import (
	"net/http"

	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
)

func items(c *gin.Context) { c.JSON(http.StatusOK, gin.H{"tea": 1}) }

var config = cors.Config{AllowOrigins: []string{"https://app.example.com"}, AllowCredentials: true}

func main() {
	r := gin.Default()
	r.GET("/items", items)
	r.PUT("/items", items)
	r.Use(cors.New(config)) // want "browsers block what the routes before this call answer: the router runs this middleware only for routes that are added after it"
	r.Run(":8080")
}

// A variable has the middleware, and a group has routes too.
func grouped() error {
	r := gin.New()
	config := cors.DefaultConfig()
	config.AllowOrigins = []string{"https://app.example.com"}
	api := r.Group("/api")
	api.GET("/items", items)
	r.Use(gin.Logger(), cors.New(config)) // want "browsers block what the routes before this call answer"
	return http.ListenAndServe(":8080", r)
}

// A function adds the routes.
func apart() {
	r := gin.New()
	addRoutes(r)
	r.Use(cors.Default()) // want "browsers block what the routes before this call answer"
	srv := &http.Server{Addr: ":8080", Handler: r}
	srv.ListenAndServe()
}

func addRoutes(r *gin.Engine) {
	r.GET("/items", items)
}

// A group is given it.
func group() {
	r := gin.New()
	api := r.Group("/api")
	{
		api.GET("/items", items)
		api.DELETE("/items", items)
	}
	api.Use(cors.Default()) // want "browsers block what the routes before this call answer"
	r.Run()
}

// The router is returned, and others only serve it.
func router() *gin.Engine {
	r := gin.New()
	r.GET("/items", items)
	r.Use(cors.Default()) // want "browsers block what the routes before this call answer"
	return r
}

func serve() {
	r := router()
	r.Run()
}

// What the middleware is told is known only after the routes.
func told() {
	r := gin.New()
	r.GET("/items", items)
	config := cors.DefaultConfig()
	config.AllowOrigins = []string{"https://app.example.com"}
	r.Use(cors.New(config)) // want "browsers block what the routes before this call answer"
	r.Run()
}
