// Package fiberlogin has logins of fiber before its middleware for CORS.
package fiberlogin

import (
	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/basicauth"
	"github.com/gofiber/fiber/v2/middleware/cors"
	"github.com/gofiber/fiber/v2/middleware/keyauth"
)

func put(c *fiber.Ctx) error { return c.SendStatus(204) }

func basicAuth() {
	app := fiber.New()
	app.Use(basicauth.New(basicauth.Config{Users: map[string]string{"me": "secret"}})) // want "they send that without cookies and Authorization, and this refuses it then"
	app.Use(cors.New())
	app.Put("/items", put)
	app.Listen(":8080")
}

func keyAuth(validate func(*fiber.Ctx, string) (bool, error)) {
	app := fiber.New()
	app.Use(keyauth.New(keyauth.Config{Validator: validate}), cors.New()) // want "they send that without cookies and Authorization, and this refuses it then"
	app.Put("/items", put)
	app.Listen(":8080")
}
