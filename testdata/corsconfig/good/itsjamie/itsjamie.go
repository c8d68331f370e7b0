// Package itsjamie has settings of github.com/itsjamie/gin-cors that are right.
package itsjamie

import (
	"os"

	"github.com/gin-gonic/gin"
	cors "github.com/itsjamie/gin-cors"
)

func public(r *gin.Engine) {
	r.Use(cors.Middleware(cors.Config{Origins: "*", RequestHeaders: "*"}))
}

func listed(r *gin.Engine) {
	r.Use(cors.Middleware(cors.Config{
		Origins:        "https://app.example.com, http://localhost:3000",
		RequestHeaders: "Origin, Authorization, Content-Type",
		Credentials:    true,
	}))
}

func given(r *gin.Engine) {
	r.Use(cors.Middleware(cors.Config{Origins: os.Getenv("ORIGINS"), Credentials: true}))
}
