// Package echoconfigured has a middleware that takes settings of its own where it is
// given none.
package echoconfigured

import "github.com/labstack/echo/v4"

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

func allow(config ...Config) echo.MiddlewareFunc {
	cfg := withDefaults(config...)
	return func(next echo.HandlerFunc) echo.HandlerFunc {
		return func(c echo.Context) error {
			c.Response().Header().Set("Vary", "Origin")
			origin := c.Request().Header.Get("Origin")
			for _, o := range cfg.AllowOrigins {
				if o == "*" || o == origin {
					c.Response().Header().Set("Access-Control-Allow-Origin", origin) // want "any site can read this response as the logged-in user"
					break
				}
			}
			if cfg.AllowCredentials {
				c.Response().Header().Set("Access-Control-Allow-Credentials", "true")
			}
			if c.Request().Method == "OPTIONS" {
				return c.NoContent(204)
			}
			return next(c)
		}
	}
}

func serve() {
	r := echo.New()
	r.Use(allow(Config{AllowCredentials: true}))
	r.GET("/", func(c echo.Context) error { return c.String(200, "x") })
	r.Start(":80")
}
