// Package appended adds an origin that may be there already, which is then left out.
package appended

import (
	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/cors"
)

func tea(c *fiber.Ctx) error {
	c.Append("Access-Control-Allow-Origin", "https://app.example.com")
	return c.SendString("tea")
}

func routes() {
	app := fiber.New()
	app.Use(cors.New(cors.Config{AllowOrigins: "https://app.example.com"}))
	app.Get("/tea", tea)
	app.Listen(":8080")
}
