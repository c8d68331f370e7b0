// Package fiber2 has handlers that let in who should be.
package fiber2

import (
	"github.com/gofiber/contrib/websocket"
	"github.com/gofiber/fiber/v2"
)

func echo(c *websocket.Conn) {}

func listed(app *fiber.App) {
	app.Get("/ws", websocket.New(echo, websocket.Config{Origins: []string{"https://app.example.com"}}))
}

// Only the first entry counts as a star.
func starLast(app *fiber.App) {
	app.Get("/ws", websocket.New(echo, websocket.Config{Origins: []string{"https://app.example.com", "*"}}))
}

func chosen(app *fiber.App, origins []string) {
	app.Get("/ws", websocket.New(echo, websocket.Config{Origins: origins}))
}

func given(app *fiber.App, config websocket.Config) {
	app.Get("/ws", websocket.New(echo, config))
}

func filled(app *fiber.App, origins []string) {
	config := websocket.Config{}
	if len(origins) > 0 {
		config.Origins = origins
	}
	app.Get("/ws", websocket.New(echo, config))
}

func authorize(c *fiber.Ctx) error {
	if c.Get("Authorization") != "Bearer secret" {
		return fiber.ErrUnauthorized
	}
	return c.Next()
}

func besideIt(app *fiber.App) {
	app.Get("/ws", authorize, websocket.New(echo))
}

func usedBefore(app *fiber.App) {
	app.Use(authorize)
	app.Get("/ws", websocket.New(echo))
}
