// Package main adds routes to a variable of the package by a function that is called
// elsewhere, too.
package main

import (
	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/cors"
)

var app = fiber.New()

func put(c *fiber.Ctx) error { return c.SendStatus(204) }

func setup(path string) { app.Put(path, put) }

func main() {
	setup("/health")
	app.Use(cors.New())
	setup("/items")
	app.Listen(":8080")
}
