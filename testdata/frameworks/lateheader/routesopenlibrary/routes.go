// Package main gives a router a library's middleware after its routes that lets everybody
// in with credentials.
package main

import (
	"net/http"

	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
)

func main() {
	r := gin.New()
	r.GET("/items", func(c *gin.Context) { c.JSON(http.StatusOK, gin.H{"tea": 1}) })
	r.Use(cors.New(cors.Config{ // want "browsers block what the routes before this call answer"
		AllowOriginFunc:  func(string) bool { return true },
		AllowCredentials: true,
	}))
	r.Run()
}

func other() {
	r := gin.New()
	r.GET("/items", func(c *gin.Context) { c.JSON(http.StatusOK, gin.H{"tea": 1}) })
	r.Use(cors.New(cors.Config{AllowOrigins: []string{"http://partner.example.org"}, AllowCredentials: true})) // want "browsers block what the routes before this call answer"
	r.Run()
}
