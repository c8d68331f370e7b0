package fiber2

import (
	"net"

	"github.com/gofiber/contrib/websocket"
	"github.com/gofiber/fiber/v2"
)

// Cases are the functions of this package.
var Cases = map[string]func() func(net.Listener) error{
	"Nothing": Nothing, "Zero": Zero, "Star": Star, "StarFirst": StarFirst, "StarLast": StarLast, "Listed": Listed, "Host": Host,
}

func serve(h fiber.Handler) func(net.Listener) error {
	app := fiber.New(fiber.Config{DisableStartupMessage: true})
	app.Get("/", h)
	return app.Listener
}

func echo(*websocket.Conn) {}

func Nothing() func(net.Listener) error { return serve(websocket.New(echo)) }

func Zero() func(net.Listener) error { return serve(websocket.New(echo, websocket.Config{})) }

func Star() func(net.Listener) error {
	return serve(websocket.New(echo, websocket.Config{Origins: []string{"*"}}))
}

func StarFirst() func(net.Listener) error {
	return serve(websocket.New(echo, websocket.Config{Origins: []string{"*", "https://app.example.com"}}))
}

func StarLast() func(net.Listener) error {
	return serve(websocket.New(echo, websocket.Config{Origins: []string{"https://app.example.com", "*"}}))
}

func Listed() func(net.Listener) error {
	return serve(websocket.New(echo, websocket.Config{Origins: []string{"https://app.example.com"}}))
}

// Headers is a function that tells whoever is connected the Origin that it reads.
func Headers() func(net.Listener) error {
	return serve(websocket.New(func(c *websocket.Conn) {
		c.WriteMessage(websocket.TextMessage, []byte(c.Headers("Origin")))
	}))
}

func Host() func(net.Listener) error {
	return serve(websocket.New(echo, websocket.Config{Origins: []string{"front.example.com"}}))
}
