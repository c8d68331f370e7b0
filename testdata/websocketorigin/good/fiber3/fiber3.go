// Package fiber3 has handlers that let in who should be.
package fiber3

import (
	"github.com/gofiber/contrib/v3/websocket"
	"github.com/gofiber/fiber/v3"
)

func echo(c *websocket.Conn) {}

func listed(app *fiber.App) {
	app.Get("/ws", websocket.New(echo, websocket.Config{Origins: []string{"https://app.example.com"}, AllowEmptyOrigin: true}))
}

func sameOrigin(c fiber.Ctx) error {
	if origin := c.Get("Origin"); origin != "" && origin != c.BaseURL() {
		return fiber.ErrForbidden
	}
	return c.Next()
}

func besideIt(app *fiber.App) {
	app.Get("/ws", sameOrigin, websocket.New(echo))
}
