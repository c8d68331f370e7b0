// Package fiber3 has handlers that let anybody in.
package fiber3

import (
	"github.com/gofiber/contrib/v3/websocket"
	"github.com/gofiber/fiber/v3"
)

func echo(c *websocket.Conn) {}

func unlisted(app *fiber.App) {
	app.Get("/ws", websocket.New(echo)) // want "where no origin is listed, each is accepted"
}

func starLast(app *fiber.App) {
	config := websocket.Config{Origins: []string{"https://app.example.com", "*"}} // want `"\*" lets each Origin in`
	app.Get("/ws", websocket.New(echo, config))
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
