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
	r.Use(cors.New(everybody())) // want "browsers block what the routes before this call answer"
	r.Run()
}

func other() {
	r := gin.New()
	r.GET("/items", func(c *gin.Context) { c.JSON(http.StatusOK, gin.H{"tea": 1}) })
	r.Use(cors.New(partner())) // want "browsers block what the routes before this call answer"
	r.Run()
}
