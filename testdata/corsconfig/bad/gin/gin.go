// Package gin has settings of github.com/gin-contrib/cors that err.
package gin

import (
	"time"

	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
)

func all(r *gin.Engine) {
	r.Use(cors.New(cors.Config{
		AllowAllOrigins:  true, // want "browsers reject every credentialed response"
		AllowMethods:     []string{"GET"},
		AllowCredentials: true,
		MaxAge:           12 * time.Hour,
	}))
}

func stored(r *gin.Engine) {
	config := cors.DefaultConfig()
	config.AllowAllOrigins = true // want "browsers reject every credentialed response"
	config.AllowCredentials = true
	config.AddAllowHeaders("Authorization")
	r.Use(cors.New(config))
}

func star(r *gin.Engine) {
	config := cors.DefaultConfig()
	config.AllowOrigins = []string{"*"} // want "browsers reject every credentialed response"
	config.AllowCredentials = true
	r.Use(cors.New(config))
}

func anyHost(r *gin.Engine) {
	r.Use(cors.New(cors.Config{
		AllowOrigins:     []string{"https://*"}, // want "every site can read"
		AllowWildcard:    true,
		AllowCredentials: true,
	}))
}

func accepts(r *gin.Engine) {
	r.Use(cors.New(cors.Config{
		AllowOrigins:     []string{"https://app.example.com"},
		AllowOriginFunc:  func(string) bool { return true }, // want "this function accepts each origin"
		AllowCredentials: true,
	}))
}

func patternOff(r *gin.Engine) {
	r.Use(cors.New(cors.Config{
		AllowOrigins: []string{"https://*.example.com"}, // want "browsers send no origin that matches \"https://\\*.example.com\"$"
	}))
}

func conflict(r *gin.Engine) {
	r.Use(cors.New(cors.Config{
		AllowAllOrigins: true, // want "the program does not start: every origin is allowed, and"
		AllowOrigins:    []string{"https://app.example.com"},
	}))
}

func noScheme(r *gin.Engine) {
	r.Use(cors.New(cors.Config{
		AllowOrigins: []string{"app.example.com"}, // want "the program does not start: the middleware takes no \"app.example.com\" for an origin"
	}))
}

func nobody(r *gin.Engine) {
	r.Use(cors.New(cors.Config{})) // want "the program does not start: no origin is allowed"
}

func headers(r *gin.Engine) {
	r.Use(cors.New(cors.Config{
		AllowOrigins:     []string{"https://app.example.com"},
		AllowHeaders:     []string{"*"}, // want "browsers take the \\* in Access-Control-Allow-Headers for a header of that name"
		AllowCredentials: true,
	}))
}

// methods are sent as they are.
func methods() gin.HandlerFunc {
	return cors.New(cors.Config{
		AllowOrigins:     []string{"https://app.example.com"},
		AllowMethods:     []string{"*"}, // want "browsers take the \\* in Access-Control-Allow-Methods for a method of that name: only GET, HEAD and POST still work"
		AllowCredentials: true,
	})
}

func oneOfMethods() gin.HandlerFunc {
	return cors.New(cors.Config{
		AllowOrigins:     []string{"https://app.example.com"},
		AllowMethods:     []string{"PUT", "*"}, // want "browsers take the \\* in Access-Control-Allow-Methods"
		AllowCredentials: true,
	})
}
