// Package itsjamie has settings of github.com/itsjamie/gin-cors that err.
package itsjamie

import (
	"time"

	"github.com/gin-gonic/gin"
	cors "github.com/itsjamie/gin-cors"
)

func star(r *gin.Engine) {
	r.Use(cors.Middleware(cors.Config{
		Origins:     "*", // want "no browser takes \\* with credentials, and this middleware refuses it"
		Methods:     "GET, PUT, POST, DELETE",
		MaxAge:      50 * time.Second,
		Credentials: true,
	}))
}

func nobody(r *gin.Engine) {
	r.Use(cors.Middleware(cors.Config{Methods: "GET"})) // want "the program does not start: no origin is allowed"
}

func noSpace(r *gin.Engine) {
	r.Use(cors.Middleware(cors.Config{
		Origins: "https://app.example.com,https://admin.example.com", // want "browsers send no origin that matches"
	}))
}

func null(r *gin.Engine) {
	r.Use(cors.Middleware(cors.Config{
		Origins:     "https://app.example.com, null", // want "a sandboxed frame has the origin null"
		Credentials: true,
	}))
}

func headers(r *gin.Engine) {
	r.Use(cors.Middleware(cors.Config{
		Origins:        "https://app.example.com",
		RequestHeaders: "*", // want "browsers take the \\* in Access-Control-Allow-Headers for a header of that name"
		Credentials:    true,
	}))
}

func among(r *gin.Engine) {
	r.Use(cors.Middleware(cors.Config{
		Origins:     "https://app.example.com, *", // want "browsers send no origin that matches \"\\*\"$"
		Credentials: true,
	}))
}

func methods(r *gin.Engine) {
	r.Use(cors.Middleware(cors.Config{
		Origins:     "https://app.example.com",
		Methods:     "*", // want "with credentials, browsers take the \\* in Access-Control-Allow-Methods for a method of that name"
		Credentials: true,
	}))
}
