// Package hertz has settings of github.com/hertz-contrib/cors that are right.
package hertz

import (
	"os"
	"strings"

	"github.com/cloudwego/hertz/pkg/app/server"
	"github.com/hertz-contrib/cors"
)

func public(h *server.Hertz) { h.Use(cors.Default()) }

func everyone(h *server.Hertz) {
	config := cors.DefaultConfig()
	config.AllowAllOrigins = true
	h.Use(cors.New(config))
}

func listed(h *server.Hertz) {
	h.Use(cors.New(cors.Config{
		AllowOrigins:     []string{"https://app.example.com", "http://localhost:3000"},
		AllowHeaders:     []string{"Content-Type"},
		AllowCredentials: true,
	}))
}

func below(h *server.Hertz) {
	h.Use(cors.New(cors.Config{
		AllowOrigins:     []string{"https://*.example.com"},
		AllowWildcard:    true,
		AllowCredentials: true,
	}))
}

func given(h *server.Hertz) {
	h.Use(cors.New(cors.Config{
		AllowOrigins:     strings.Split(os.Getenv("ORIGINS"), ","),
		AllowCredentials: true,
	}))
}

func checked(h *server.Hertz) {
	h.Use(cors.New(cors.Config{
		AllowOriginFunc:  func(origin string) bool { return origin == "https://app.example.com" },
		AllowCredentials: true,
	}))
}
