// Package fiberheaders has functions that look at the headers of the request by which
// they were connected.
package fiberheaders

import (
	"os"

	websocket3 "github.com/gofiber/contrib/v3/websocket"
	"github.com/gofiber/contrib/websocket"
	"github.com/gofiber/fiber/v2"
	fiber3 "github.com/gofiber/fiber/v3"
)

func authorized(app *fiber.App) {
	app.Get("/ws", websocket.New(func(c *websocket.Conn) {
		if c.Headers("Authorization") != "Bearer "+os.Getenv("TOKEN") {
			c.Close()
			return
		}
		c.WriteMessage(websocket.TextMessage, []byte("secret"))
	}))
}

func fromOrigin(app *fiber.App) {
	app.Get("/ws", websocket.New(func(c *websocket.Conn) {
		if c.Headers("Origin", "none") != "https://app.example.com" {
			c.Close()
			return
		}
		c.WriteMessage(websocket.TextMessage, []byte("secret"))
	}))
}

func keyOf(c *websocket.Conn) string { return c.Headers("X-Api-Key") }

func serve(c *websocket.Conn) {
	defer c.Close()
	if keyOf(c) != os.Getenv("KEY") {
		return
	}
	c.WriteMessage(websocket.TextMessage, []byte("secret"))
}

func named(app *fiber.App) {
	app.Get("/ws", websocket.New(serve))
}

func newer(app *fiber3.App) {
	app.Get("/ws", websocket3.New(func(c *websocket3.Conn) {
		if c.Headers("Authorization") != "Bearer "+os.Getenv("TOKEN") {
			c.Close()
			return
		}
		c.WriteMessage(websocket3.TextMessage, []byte("secret"))
	}))
}
