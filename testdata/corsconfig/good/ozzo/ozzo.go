// Package ozzo has settings of github.com/go-ozzo/ozzo-routing/v2/cors that are
// right.
package ozzo

import (
	"os"

	routing "github.com/go-ozzo/ozzo-routing/v2"
	"github.com/go-ozzo/ozzo-routing/v2/cors"
)

func public(r *routing.Router) { r.Use(cors.Handler(cors.AllowAll)) }

func anonymous(r *routing.Router) {
	r.Use(cors.Handler(cors.Options{AllowOrigins: "*", AllowHeaders: "*", AllowMethods: "*"}))
}

func one(r *routing.Router) {
	r.Use(cors.Handler(cors.Options{
		AllowOrigins:     "https://app.example.com",
		AllowHeaders:     "*", // the request's are sent
		AllowCredentials: true,
	}))
}

// nobody is let in.
func nobody(r *routing.Router) {
	r.Use(cors.Handler(cors.Options{AllowOrigins: "null", AllowCredentials: true}))
}

func given(r *routing.Router) {
	r.Use(cors.Handler(cors.Options{AllowOrigins: os.Getenv("ORIGINS"), AllowCredentials: true}))
}
