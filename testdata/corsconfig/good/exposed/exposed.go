// Package exposed has settings that let scripts read headers of the response.
package exposed

import (
	"net/http"

	gincors "github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
	fibercors "github.com/gofiber/fiber/v2/middleware/cors"
	"github.com/kataras/iris/v12/context"
	iriscors "github.com/kataras/iris/v12/middleware/cors"
	"github.com/rs/cors"
)

const app = "https://app.example.com"

// Without credentials, the * stands for all.

func anonymous(h http.Handler) http.Handler {
	return cors.New(cors.Options{AllowedOrigins: []string{app}, ExposedHeaders: []string{"*"}}).Handler(h)
}

func anonymousText() fiber.Handler {
	return fibercors.New(fibercors.Config{AllowOrigins: "*", ExposeHeaders: "*"})
}

func sometimes(credentials bool, h http.Handler) http.Handler {
	return cors.New(cors.Options{AllowedOrigins: []string{app}, ExposedHeaders: []string{"*"}, AllowCredentials: credentials}).Handler(h)
}

func named() gin.HandlerFunc {
	return gincors.New(gincors.Config{
		AllowOrigins:     []string{app},
		ExposeHeaders:    []string{"X-Total-Count", "X-*"},
		AllowCredentials: true,
	})
}

func told(list []string) gin.HandlerFunc {
	return gincors.New(gincors.Config{AllowOrigins: []string{app}, ExposeHeaders: list, AllowCredentials: true})
}

// Nobody has written the * that it has by itself.
func byItself() context.Handler { return iriscors.New().AllowOrigins(app).Handler() }
