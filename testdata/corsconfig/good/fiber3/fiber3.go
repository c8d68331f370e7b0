// Package fiber3 has settings of fiber's middleware, version 3, that are right.
package fiber3

import (
	"github.com/gofiber/fiber/v3"
	"github.com/gofiber/fiber/v3/middleware/cors"
)

func public(app *fiber.App) {
	app.Use(cors.New())
	app.Use(cors.New(cors.ConfigDefault))
	app.Use(cors.New(cors.Config{AllowOrigins: []string{"*"}}))
}

func listed(app *fiber.App) {
	app.Use(cors.New(cors.Config{
		AllowOrigins:     []string{"https://app.example.com", "http://localhost:3000"},
		AllowHeaders:     []string{"Content-Type", "Authorization"},
		AllowCredentials: true,
	}))
}

func normalized(app *fiber.App) {
	app.Use(cors.New(cors.Config{
		AllowOrigins:     []string{"https://App.example.com/"},
		AllowCredentials: true,
	}))
}

func patterns(app *fiber.App) {
	app.Use(cors.New(cors.Config{
		AllowOrigins:     []string{"https://*.example.com"},
		AllowCredentials: true,
	}))
}

func checks(app *fiber.App) {
	app.Use(cors.New(cors.Config{
		AllowOriginsFunc: func(origin string) bool { return origin == "https://app.example.com" },
		AllowCredentials: true,
	}))
}

func configured(app *fiber.App, origins []string, credentials bool) {
	app.Use(cors.New(cors.Config{AllowOrigins: origins, AllowCredentials: true}))
	app.Use(cors.New(cors.Config{AllowOrigins: []string{"*"}, AllowCredentials: credentials}))
}
