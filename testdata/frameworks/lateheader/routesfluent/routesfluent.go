// Package main names routers by what their methods return.
package main

import (
	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
	fibercors "github.com/gofiber/fiber/v2/middleware/cors"
)

func items(c *gin.Context) { c.JSON(200, gin.H{"tea": 1}) }

func main() {
	r := gin.New()
	api := r.Use(gin.Recovery())
	api.GET("/items", items).PUT("/items", items)
	r.Use(cors.Default()) // want "browsers block what the routes before this call answer"
	r.Run(":8080")
}

// A group is kept as what its method returns.
func group() {
	r := gin.New()
	api := r.Group("/api").Use(gin.Logger())
	api.GET("/items", items)
	api.Use(cors.Default()) // want "browsers block what the routes before this call answer"
	r.Run()
}

func put(c *fiber.Ctx) error { return c.SendStatus(204) }

func ofFiber() {
	app := fiber.New()
	app.Get("/items", put).Put("/items", put)
	app.Use(fibercors.New()) // want "browsers block what the routes before this call answer"
	app.Listen(":8080")
}
