// Package main puts something around the router that a function makes.
package main

import (
	"net/http"

	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
)

func setupRouter() *gin.Engine {
	r := gin.New()
	api := r.Group("/api")
	api.Use(cors.New(cors.Config{AllowOrigins: []string{"https://app.example.com"}, AllowMethods: []string{"PUT"}}))
	api.PUT("/items", func(c *gin.Context) {})
	return r
}

func main() {
	r := setupRouter()
	http.ListenAndServe(":8080", http.StripPrefix("/v1", r))
}
