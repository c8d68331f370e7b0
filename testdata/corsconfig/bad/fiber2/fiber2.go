// Package fiber2 has settings of fiber's middleware, version 2, that err.
package fiber2

import (
	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/cors"
)

func star(app *fiber.App) {
	app.Use(cors.New(cors.Config{
		AllowOrigins:     "*", // want "no browser takes \\* with credentials, and this middleware refuses it"
		AllowCredentials: true,
	}))
}

func noOrigins(app *fiber.App) {
	app.Use(cors.New(cors.Config{
		AllowCredentials: true, // want "no browser takes \\*, which is allowed where no origin is listed, with credentials"
	}))
}

func accepts(app *fiber.App) {
	app.Use(cors.New(cors.Config{
		AllowOriginsFunc: func(origin string) bool { return true }, // want "this function accepts each origin"
		AllowCredentials: true,
	}))
}

func acceptsBesideList(app *fiber.App) {
	app.Use(cors.New(cors.Config{
		AllowOrigins:     "https://app.example.com",
		AllowOriginsFunc: func(origin string) bool { return true }, // want "this function accepts each origin"
		AllowCredentials: true,
	}))
}

func below(app *fiber.App) {
	app.Use(cors.New(cors.Config{
		AllowOrigins:     "https://*.com", // want "https://evil.com"
		AllowCredentials: true,
	}))
}

func plain(app *fiber.App) {
	app.Use(cors.New(cors.Config{
		AllowOrigins:     "http://app.example.com", // want "whoever is in the network can answer as http://app.example.com"
		AllowCredentials: true,
	}))
}

func noScheme(app *fiber.App) {
	app.Use(cors.New(cors.Config{
		AllowOrigins: "app.example.com", // want "takes no \"app.example.com\" for an origin"
	}))
}

func headers(app *fiber.App) {
	app.Use(cors.New(cors.Config{
		AllowOrigins:     "https://app.example.com",
		AllowHeaders:     "*", // want "for a header of that name"
		AllowCredentials: true,
	}))
}

// methods are sent as they are.
func methods() fiber.Handler {
	return cors.New(cors.Config{
		AllowOrigins:     "https://app.example.com",
		AllowMethods:     "*", // want "browsers take the \\* in Access-Control-Allow-Methods for a method of that name"
		AllowCredentials: true,
	})
}
