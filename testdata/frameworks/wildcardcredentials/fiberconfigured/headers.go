// Package fiberconfigured has a middleware that is given settings, or takes its own.
package fiberconfigured

import "github.com/gofiber/fiber/v2"

type Config struct {
	AllowOrigin      string
	AllowCredentials bool
	AllowMethods     string
}

var defaultConfig = Config{
	AllowOrigin:      "*",
	AllowCredentials: true,
	AllowMethods:     "GET, POST, PUT, DELETE",
}

func allow(cfg ...Config) fiber.Handler {
	config := defaultConfig
	if len(cfg) > 0 {
		config = cfg[0]
	}
	return func(c *fiber.Ctx) error {
		c.Set("Access-Control-Allow-Origin", config.AllowOrigin) // want "reject every credentialed response"
		if config.AllowCredentials {
			c.Set("Access-Control-Allow-Credentials", "true")
		}
		c.Set("Access-Control-Allow-Methods", config.AllowMethods)
		if c.Method() == "OPTIONS" {
			return c.SendStatus(204)
		}
		return c.Next()
	}
}

func serve() {
	r := fiber.New()
	r.Use(allow())
	r.Get("/", func(c *fiber.Ctx) error { return c.SendString("x") })
	r.Listen(":80")
}

func serveOne() {
	r := fiber.New()
	r.Use(allow(Config{AllowOrigin: "https://app.example.com", AllowCredentials: true}))
	r.Get("/", func(c *fiber.Ctx) error { return c.SendString("x") })
	r.Listen(":80")
}
