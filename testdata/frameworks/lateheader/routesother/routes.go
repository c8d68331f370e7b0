// Package main has a handler that allows an origin itself.
package main

import "github.com/gofiber/fiber/v2"

func allow(c *fiber.Ctx) error {
	c.Set("Access-Control-Allow-Origin", "https://app.example.com")
	return c.Next()
}

func items(c *fiber.Ctx) error {
	c.Set("Access-Control-Allow-Origin", "https://app.example.com")
	return c.SendString("tea")
}

func main() {
	app := fiber.New()
	app.Get("/items", items)
	app.Use(allow)
	app.Listen(":8080")
}
