// Package tokens3 has sockets behind a middleware that asks for a key in a header.
package tokens3

import (
	"os"

	"github.com/gofiber/contrib/v3/websocket"
	"github.com/gofiber/fiber/v3"
	"github.com/gofiber/fiber/v3/extractors"
	"github.com/gofiber/fiber/v3/middleware/keyauth"
)

func valid(c fiber.Ctx, k string) (bool, error) { return k == os.Getenv("KEY"), nil }

func echo(c *websocket.Conn) { c.Close() }

func keys(app *fiber.App) {
	app.Get("/ws", keyauth.New(keyauth.Config{Validator: valid}), websocket.New(echo))
}

func header(app *fiber.App) {
	app.Use("/ws", keyauth.New(keyauth.Config{Validator: valid, Extractor: extractors.FromHeader("X-Api-Key")}))
	app.Get("/ws", websocket.New(echo))
}

func either(app *fiber.App) {
	app.Use("/ws", keyauth.New(keyauth.Config{
		Validator: valid,
		Extractor: extractors.Chain(extractors.FromAuthHeader("Bearer"), extractors.FromHeader("X-Api-Key")),
	}))
	app.Get("/ws", websocket.New(echo))
}
