// Package gin has settings of github.com/gin-contrib/cors that are right.
package gin

import (
	"os"
	"strings"

	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
)

func public(r *gin.Engine) { r.Use(cors.Default()) }

func everyone(r *gin.Engine) {
	config := cors.DefaultConfig()
	config.AllowAllOrigins = true
	config.AllowHeaders = []string{"*"}
	r.Use(cors.New(config))
}

func listed(r *gin.Engine) {
	r.Use(cors.New(cors.Config{
		AllowOrigins:     []string{"https://app.example.com", "http://localhost:3000", "https://App.example.com "},
		AllowHeaders:     []string{"Content-Type"},
		AllowCredentials: true,
	}))
}

func patterns(r *gin.Engine) {
	r.Use(cors.New(cors.Config{
		AllowOrigins:     []string{"https://*.example.com", "http://localhost:*"},
		AllowWildcard:    true,
		AllowCredentials: true,
	}))
}

func sockets(r *gin.Engine) {
	r.Use(cors.New(cors.Config{
		AllowOrigins:     []string{"tauri://localhost", "https://app.example.com"},
		CustomSchemas:    []string{"tauri://"},
		AllowCredentials: true,
	}))
}

func checks(r *gin.Engine) {
	r.Use(cors.New(cors.Config{
		AllowOriginFunc: func(origin string) bool {
			return origin == "https://app.example.com"
		},
		AllowCredentials: true,
	}))
}

func eitherWay(r *gin.Engine, debug bool) {
	config := cors.DefaultConfig()
	if debug {
		config.AllowAllOrigins = true
	} else {
		config.AllowOrigins = []string{"https://app.example.com"}
		config.AllowCredentials = true
	}
	r.Use(cors.New(config))
}

func environment(r *gin.Engine) {
	config := cors.DefaultConfig()
	config.AllowOrigins = strings.Split(os.Getenv("ORIGINS"), ",")
	config.AllowCredentials = true
	r.Use(cors.New(config))
}

func mayBeEmpty(r *gin.Engine) {
	config := cors.DefaultConfig()
	if origins := os.Getenv("ORIGINS"); origins != "" {
		config.AllowOrigins = append(config.AllowOrigins, origins)
	}
	config.AllowCredentials = true
	r.Use(cors.New(config))
}

func decided(r *gin.Engine, origins []string) {
	all := false
	for _, o := range origins {
		if o == "*" {
			all = true
		}
	}
	config := cors.DefaultConfig()
	config.AllowCredentials = !all
	if all {
		config.AllowAllOrigins = true
	} else {
		config.AllowOrigins = origins
	}
	r.Use(cors.New(config))
}

func configured(r *gin.Engine, configure func(*cors.Config)) {
	config := cors.Config{AllowAllOrigins: true, AllowCredentials: true}
	configure(&config)
	r.Use(cors.New(config))
}
