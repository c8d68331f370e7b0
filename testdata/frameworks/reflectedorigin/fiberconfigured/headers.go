// Package fiberconfigured has a middleware that takes settings of its own where it is
// given none.
package fiberconfigured

import "github.com/gofiber/fiber/v2"

type Config struct {
	AllowOrigins     []string
	AllowCredentials bool
}

var defaultConfig = Config{AllowOrigins: []string{"*"}}

func withDefaults(config ...Config) Config {
	if len(config) < 1 {
		return defaultConfig
	}
	cfg := config[0]
	if len(cfg.AllowOrigins) == 0 {
		cfg.AllowOrigins = defaultConfig.AllowOrigins
	}
	return cfg
}

func allow(config ...Config) fiber.Handler {
	cfg := withDefaults(config...)
	return func(c *fiber.Ctx) error {
		c.Set("Vary", "Origin")
		origin := c.Get("Origin")
		for _, o := range cfg.AllowOrigins {
			if o == "*" || o == origin {
				c.Set("Access-Control-Allow-Origin", origin) // want "any site can read this response as the logged-in user"
				break
			}
		}
		if cfg.AllowCredentials {
			c.Set("Access-Control-Allow-Credentials", "true")
		}
		if c.Method() == "OPTIONS" {
			return c.SendStatus(204)
		}
		return c.Next()
	}
}

func serve() {
	r := fiber.New()
	r.Use(allow(Config{AllowCredentials: true}))
	r.Get("/", func(c *fiber.Ctx) error { return c.SendString("x") })
	r.Listen(":80")
}
