// Package main has a function that makes the router.
package main

import (
	"net/http"

	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
)

func SetupRouter() *gin.Engine {
	r := gin.New()
	api := r.Group("/api")
	api.Use(cors.New(cors.Config{AllowOrigins: []string{"https://app.example.com"}, AllowMethods: []string{"PUT"}})) // want "none comes to this middleware"
	api.PUT("/items", func(c *gin.Context) {})
	return r
}

func NewHandler() http.Handler { return SetupRouter() }

func main() {
	r := SetupRouter()
	r.Run()
}
