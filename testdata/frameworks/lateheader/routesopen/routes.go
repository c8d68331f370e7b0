// Package main gives a router a middleware after its routes that lets look-alikes in with
// credentials: once it is before them, they read what the routes answer.
package main

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

func main() {
	r := gin.New()
	r.GET("/items", func(c *gin.Context) { c.JSON(http.StatusOK, gin.H{"tea": 1}) })
	r.Use(allow) // want "browsers block what the routes before this call answer"
	r.Run()
}
