// Package main gives a router its middleware before main runs, too.
package main

import (
	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
)

var router = gin.New()

func put(c *gin.Context) { c.JSON(200, "tea") }

func init() { router.Use(cors.Default()) }

func init() { router.PUT("/items", put) }

func main() {
	router.Use(cors.Default())
	router.Run(":8080")
}
