// Package main has routes before its main function runs.
package main

import (
	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
)

var router = gin.New()

func put(c *gin.Context) { c.JSON(200, "tea") }

func init() {
	router.PUT("/items", put)
}

func use() {
	router.Use(cors.Default()) // want "browsers block what the routes before this call answer"
}

func main() {
	use()
	router.Run(":8080")
}
