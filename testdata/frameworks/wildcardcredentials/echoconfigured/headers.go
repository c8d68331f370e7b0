// Package echoconfigured has a middleware that is given settings, or takes its own.
package echoconfigured

import "github.com/labstack/echo/v4"

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

func allow(cfg ...Config) echo.MiddlewareFunc {
	config := defaultConfig
	if len(cfg) > 0 {
		config = cfg[0]
	}
	return func(next echo.HandlerFunc) echo.HandlerFunc {
		return func(c echo.Context) error {
			c.Response().Header().Set("Access-Control-Allow-Origin", config.AllowOrigin) // want "reject every credentialed response"
			if config.AllowCredentials {
				c.Response().Header().Set("Access-Control-Allow-Credentials", "true")
			}
			c.Response().Header().Set("Access-Control-Allow-Methods", config.AllowMethods)
			if c.Request().Method == "OPTIONS" {
				return c.NoContent(204)
			}
			return next(c)
		}
	}
}

func serve() {
	r := echo.New()
	r.Use(allow())
	r.GET("/", func(c echo.Context) error { return c.String(200, "x") })
	r.Start(":80")
}

func serveOne() {
	r := echo.New()
	r.Use(allow(Config{AllowOrigin: "https://app.example.com", AllowCredentials: true}))
	r.GET("/", func(c echo.Context) error { return c.String(200, "x") })
	r.Start(":80")
}
