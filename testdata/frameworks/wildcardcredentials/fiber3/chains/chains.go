// Package chains puts together handlers of which one writes * and another true.
package chains

import "github.com/gofiber/fiber/v3"

func starred(c fiber.Ctx) error {
	c.Set("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	return c.Next()
}

func withCredentials(c fiber.Ctx) error {
	c.Set("Access-Control-Allow-Credentials", "true")
	return c.Next()
}

// It hands on to nobody.
func closing(c fiber.Ctx) error {
	c.Set("Access-Control-Allow-Origin", "*")
	return c.SendString("closed")
}

func routes(app *fiber.App) {
	app.Use(starred)
	api := app.Group("/api")
	api.Use(withCredentials)
	api.Get("/", func(c fiber.Ctx) error { return c.SendString("ok") })

	app2 := fiber.New()
	app2.Use(closing)
	app2.Get("/", withCredentials)
}
