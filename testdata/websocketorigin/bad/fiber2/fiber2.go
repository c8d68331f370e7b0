// Package fiber2 has handlers that let anybody in.
package fiber2

import (
	"github.com/gofiber/contrib/websocket"
	"github.com/gofiber/fiber/v2"
)

func echo(c *websocket.Conn) {}

func unlisted(app *fiber.App) {
	app.Get("/ws", websocket.New(echo)) // want "a page of any site can connect here, and whatever authenticates by cookie is open to it: where no origin is listed, each is accepted"
}

func otherSettings(app *fiber.App) {
	app.Get("/ws", websocket.New(func(c *websocket.Conn) { // want "where no origin is listed, each is accepted"
		c.Close()
	}, websocket.Config{
		EnableCompression: true,
	}))
}

func noSettings(app *fiber.App) {
	app.Get("/ws", websocket.New(echo, websocket.Config{})) // want "where no origin is listed, each is accepted"
}

func star(app *fiber.App) {
	app.Get("/ws", websocket.New(echo, websocket.Config{
		Origins: []string{"*"}, // want `"\*" lets each Origin in`
	}))
}

func starFirst(app *fiber.App) {
	app.Get("/ws", websocket.New(echo, websocket.Config{
		Origins: []string{
			"*", // want `"\*" lets each Origin in`
			"https://app.example.com",
		},
	}))
}

// What browsers send for any site, and what stands in the address, is no check.
func byCookie(app *fiber.App) {
	app.Get("/ws", websocket.New(func(c *websocket.Conn) { // want "where no origin is listed, each is accepted"
		if c.Cookies("session") == "" || c.Query("room") == "" || c.Headers("Cookie") == "" {
			c.Close()
		}
	}))
}

// It compares each with the whole Origin.
func hosts(app *fiber.App) {
	app.Get("/ws", websocket.New(echo, websocket.Config{
		Origins: []string{
			"app.example.com",          // want `browsers send no origin that matches "app.example.com"`
			"https://*.example.com",    // want `browsers send no origin that matches "https://\*.example.com"`
			"https://app.example.com/", // want `they send https://app.example.com`
			"https://admin.example.com",
		},
	}))
}
