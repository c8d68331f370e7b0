// Package main gives a router a middleware of its own after the routes.
package main

import "github.com/gofiber/fiber/v2"

func allow(c *fiber.Ctx) error {
	c.Set("Access-Control-Allow-Origin", "https://app.example.com")
	c.Set("Access-Control-Allow-Credentials", "true")
	return c.Next()
}

func items(c *fiber.Ctx) error { return c.SendString("tea") }

func main() {
	app := fiber.New()
	app.Get("/items", items)
	app.Post("/items", items)
	app.Use(allow) // want "browsers block what the routes before this call answer"
	app.Listen(":8080")
}
