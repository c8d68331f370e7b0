// Package ozzo has settings of github.com/go-ozzo/ozzo-routing/v2/cors that err.
package ozzo

import (
	routing "github.com/go-ozzo/ozzo-routing/v2"
	"github.com/go-ozzo/ozzo-routing/v2/cors"
)

func star(r *routing.Router) {
	r.Use(cors.Handler(cors.Options{
		AllowOrigins:     "*", // want "\"\\*\" lets each origin in, which is sent back"
		AllowMethods:     "*",
		AllowCredentials: true,
	}))
}

func pattern(r *routing.Router) {
	r.Use(cors.Handler(cors.Options{
		AllowOrigins: "https://*.example.com", // want "browsers send no origin that matches"
	}))
}

func two(r *routing.Router) {
	r.Use(cors.Handler(cors.Options{ // want "caches give the answer for one origin to another"
		AllowOrigins:     "https://app.example.com, https://admin.example.com",
		AllowCredentials: true,
	}))
}

func insecure(r *routing.Router) {
	r.Use(cors.Handler(cors.Options{
		AllowOrigins:     "http://app.example.com", // want "whoever is in the network can answer as http://app.example.com"
		AllowCredentials: true,
	}))
}
