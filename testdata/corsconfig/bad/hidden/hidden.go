// Package hidden has settings that name a header which no page may read, among those that
// scripts may.
package hidden

import (
	"net/http"

	gincors "github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
	chicors "github.com/go-chi/cors"
	"github.com/gofiber/fiber/v2"
	fibercors "github.com/gofiber/fiber/v2/middleware/cors"
	"github.com/gorilla/handlers"
	"github.com/rs/cors"
)

const app = "https://app.example.com"

func among(h http.Handler) http.Handler {
	return chicors.Handler(chicors.Options{
		AllowedOrigins:   []string{app},
		ExposedHeaders:   []string{"Content-Type", "Set-Cookie", "X-Total"}, // want "browsers never let a page read Set-Cookie, whatever Access-Control-Expose-Headers says"
		AllowCredentials: true,
	})(h)
}

func alone() gin.HandlerFunc {
	return gincors.New(gincors.Config{
		AllowOrigins:     []string{app},
		ExposeHeaders:    []string{"set-cookie"}, // want "browsers never let a page read set-cookie"
		AllowCredentials: true,
	})
}

func text() fiber.Handler {
	return fibercors.New(fibercors.Config{
		AllowOrigins:  app,
		ExposeHeaders: "X-Total, Set-Cookie", // want "browsers never let a page read Set-Cookie"
	})
}

func option(h http.Handler) http.Handler {
	return handlers.CORS(
		handlers.AllowedOrigins([]string{app}),
		handlers.ExposedHeaders([]string{"X-Total", "Set-Cookie2"}), // want "browsers never let a page read Set-Cookie2"
	)(h)
}

var exposed = []string{"X-Total", "Set-Cookie"} // want "browsers never let a page read Set-Cookie"

func variable(h http.Handler) http.Handler {
	return cors.New(cors.Options{AllowedOrigins: []string{app}, ExposedHeaders: exposed}).Handler(h)
}

// cookies names what pages may read, if there is such a header.
func cookies(h http.Handler) http.Handler {
	return cors.New(cors.Options{AllowedOrigins: []string{app}, ExposedHeaders: []string{"X-Set-Cookie", "Cookie"}}).Handler(h)
}
