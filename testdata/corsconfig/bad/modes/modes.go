// Package modes has middlewares that let everybody in by a setting that is on by default, or
// says nothing of where the program runs, or whatever it is.
package modes

import (
	"flag"
	"os"
	"slices"

	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
)

func getenv(name, absent string) string {
	if v := os.Getenv(name); v != "" {
		return v
	}
	return absent
}

func unlessProduction(r *gin.Engine) {
	if os.Getenv("MODE") != "prod" {
		r.Use(cors.New(cors.Config{AllowOriginFunc: func(string) bool { return true }, AllowCredentials: true})) // want "accepts each origin"
	}
}

func byDefault(r *gin.Engine) {
	if getenv("MODE", "dev") == "dev" {
		r.Use(cors.New(cors.Config{AllowOriginFunc: func(string) bool { return true }, AllowCredentials: true})) // want "accepts each origin"
	}
}

func unlessListed(r *gin.Engine) {
	if !slices.Contains([]string{"prod", "staging"}, os.Getenv("MODE")) {
		r.Use(cors.New(cors.Config{AllowOriginFunc: func(string) bool { return true }, AllowCredentials: true})) // want "accepts each origin"
	}
}

var enabled = flag.Bool("cors", false, "send CORS headers")

func switchedOn(r *gin.Engine) {
	if *enabled {
		r.Use(cors.New(cors.Config{AllowOriginFunc: func(string) bool { return true }, AllowCredentials: true})) // want "accepts each origin"
	}
}

func inAllModes(r *gin.Engine) {
	if os.Getenv("MODE") == "dev" {
		r.Use(cors.New(cors.Config{AllowOriginFunc: func(string) bool { return true }, AllowCredentials: true})) // want "accepts each origin"
	} else {
		r.Use(cors.New(cors.Config{AllowOriginFunc: func(string) bool { return true }, AllowHeaders: []string{"X-Id"}, AllowCredentials: true})) // want "accepts each origin"
	}
}
