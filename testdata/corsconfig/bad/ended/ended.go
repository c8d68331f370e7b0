// Package ended has policies whose credentials a fix takes away, with which no
// browser takes any: then a * in a list is what it was meant to be.
package ended

import (
	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
)

func everyone(r *gin.Engine) {
	r.Use(cors.New(cors.Config{
		AllowCredentials: true,
		AllowAllOrigins:  true,          // want "browsers reject every credentialed response"
		AllowMethods:     []string{"*"}, // want "only GET, HEAD and POST still work"
		AllowHeaders:     []string{"*"}, // want "take the \\* in Access-Control-Allow-Headers for a header"
	}))
}

func amongOthers(r *gin.Engine) {
	r.Use(cors.New(cors.Config{
		AllowCredentials: true,
		AllowOrigins:     []string{"*"},                 // want "browsers reject every credentialed response"
		AllowMethods:     []string{"GET", "*"},          // want "only GET, HEAD and POST still work"
		ExposeHeaders:    []string{"X-Request-Id", "*"}, // want "let a page read no more"
	}))
}

// Some origins get their credentials: the list is what has to be mended.
func some(r *gin.Engine) {
	r.Use(cors.New(cors.Config{
		AllowCredentials: true,
		AllowOrigins:     []string{"https://app.example.com"},
		AllowMethods:     []string{"*"}, // want "only GET, HEAD and POST still work"
	}))
}
