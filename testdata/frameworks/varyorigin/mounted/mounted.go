// Package mounted has routers that are given to others, behind a middleware that adds
// Vary.
package mounted

import (
	"github.com/gofiber/fiber/v2"
	fiber3 "github.com/gofiber/fiber/v3"
)

var allowed = map[string]bool{"https://app.example.com": true, "https://admin.example.com": true}

func vary(c *fiber.Ctx) error {
	c.Vary("Origin")
	return c.Next()
}

func vary3(c fiber3.Ctx) error {
	c.Vary("Origin")
	return c.Next()
}

func inRoute(c *fiber.Ctx) error {
	if origin := c.Get("Origin"); allowed[origin] {
		c.Set("Access-Control-Allow-Origin", origin)
	}
	return c.SendString("ok")
}

func route() error {
	app := fiber.New()
	app.Use(vary)
	app.Route("/api", func(r fiber.Router) {
		r.Get("/item", inRoute)
	})
	return app.Listen(":8080")
}

func inMounted(c *fiber.Ctx) error {
	if origin := c.Get("Origin"); allowed[origin] {
		c.Set("Access-Control-Allow-Origin", origin)
	}
	return c.SendString("ok")
}

func mount() error {
	items := fiber.New()
	items.Get("/item", inMounted)
	app := fiber.New()
	app.Use(vary)
	app.Mount("/api", items)
	return app.Listen(":8080")
}

func inRoute3(c fiber3.Ctx) error {
	if origin := c.Get("Origin"); allowed[origin] {
		c.Set("Access-Control-Allow-Origin", origin)
	}
	return c.SendString("ok")
}

func route3() error {
	app := fiber3.New()
	app.Use(vary3)
	app.Route("/api", func(r fiber3.Router) {
		r.Get("/item", inRoute3)
	})
	return app.Listen(":8080")
}

func inChain3(c fiber3.Ctx) error {
	if origin := c.Get("Origin"); allowed[origin] {
		c.Set("Access-Control-Allow-Origin", origin)
	}
	return c.SendString("ok")
}

func chain3() error {
	app := fiber3.New()
	app.Use(vary3)
	app.RouteChain("/api").Get(inChain3)
	return app.Listen(":8080")
}

func inMounted3(c fiber3.Ctx) error {
	if origin := c.Get("Origin"); allowed[origin] {
		c.Set("Access-Control-Allow-Origin", origin)
	}
	return c.SendString("ok")
}

func mount3() error {
	items := fiber3.New()
	items.Get("/item", inMounted3)
	app := fiber3.New()
	app.Use(vary3)
	app.Use("/api", items)
	return app.Listen(":8080")
}

func early(c *fiber.Ctx) error {
	if origin := c.Get("Origin"); allowed[origin] {
		c.Set("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
	}
	return c.SendString("ok")
}

// The middleware comes after what it should be around.
func late() error {
	items := fiber.New()
	items.Get("/item", early)
	app := fiber.New()
	app.Mount("/api", items)
	app.Use(vary)
	return app.Listen(":8080")
}
