// Package hertz has settings of github.com/hertz-contrib/cors that err.
package hertz

import (
	"github.com/cloudwego/hertz/pkg/app/server"
	"github.com/hertz-contrib/cors"
)

func all(h *server.Hertz) {
	h.Use(cors.New(cors.Config{
		AllowAllOrigins:  true, // want "browsers reject every credentialed response"
		AllowMethods:     []string{"GET"},
		AllowCredentials: true,
	}))
}

func star(h *server.Hertz) {
	config := cors.DefaultConfig()
	config.AllowOrigins = []string{"*"} // want "browsers reject every credentialed response"
	config.AllowCredentials = true
	h.Use(cors.New(config))
}

func anyHost(h *server.Hertz) {
	h.Use(cors.New(cors.Config{
		AllowOrigins:     []string{"https://*"}, // want "every site can read"
		AllowWildcard:    true,
		AllowCredentials: true,
	}))
}

func anyPort(h *server.Hertz) {
	h.Use(cors.New(cors.Config{
		AllowOrigins:     []string{"http://localhost:*"}, // want "the pages of http://localhost.evil.example, which anyone can have"
		AllowWildcard:    true,
		AllowCredentials: true,
	}))
}

func patternOff(h *server.Hertz) {
	h.Use(cors.New(cors.Config{
		AllowOrigins: []string{"https://*.example.com"}, // want "browsers send no origin that matches"
	}))
}

func accepts(h *server.Hertz) {
	h.Use(cors.New(cors.Config{
		AllowOriginFunc:  func(string) bool { return true }, // want "this function accepts each origin"
		AllowCredentials: true,
	}))
}

func nobody(h *server.Hertz) {
	h.Use(cors.New(cors.Config{})) // want "the program does not start: no origin is allowed"
}

func noScheme(h *server.Hertz) {
	h.Use(cors.New(cors.Config{
		AllowOrigins: []string{"app.example.com"}, // want "the program does not start: the middleware takes no \"app.example.com\" for an origin"
	}))
}
