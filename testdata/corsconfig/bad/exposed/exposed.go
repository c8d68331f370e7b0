// Package exposed has settings that let scripts read all headers of the response, by a *.
package exposed

import (
	"net/http"

	gincors "github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
	"github.com/go-pkgz/rest"
	"github.com/gofiber/fiber/v2"
	fibercors "github.com/gofiber/fiber/v2/middleware/cors"
	"github.com/gogf/gf/v2/net/ghttp"
	"github.com/gorilla/handlers"
	"github.com/kataras/iris/v12/context"
	iriscors "github.com/kataras/iris/v12/middleware/cors"
	"github.com/rs/cors"
)

const app = "https://app.example.com"

func alone(h http.Handler) http.Handler {
	return cors.New(cors.Options{
		AllowedOrigins:   []string{app},
		ExposedHeaders:   []string{"*"}, // want "take the [*] in Access-Control-Expose-Headers for a header of that name"
		AllowCredentials: true,
	}).Handler(h)
}

func among() gin.HandlerFunc {
	return gincors.New(gincors.Config{
		AllowOrigins:     []string{app},
		ExposeHeaders:    []string{"X-Total-Count", "*"}, // want "take the [*] in Access-Control-Expose-Headers for a header of that name"
		AllowCredentials: true,
	})
}

func stored() gin.HandlerFunc {
	config := gincors.DefaultConfig()
	config.AllowOrigins = []string{app}
	config.AllowCredentials = true
	config.ExposeHeaders = []string{"*", "X-Total-Count"} // want "take the [*] in Access-Control-Expose-Headers for a header of that name"
	return gincors.New(config)
}

func text() fiber.Handler {
	return fibercors.New(fibercors.Config{
		AllowOrigins:     app,
		ExposeHeaders:    "*", // want "take the [*] in Access-Control-Expose-Headers for a header of that name"
		AllowCredentials: true,
	})
}

func textAmong() fiber.Handler {
	return fibercors.New(fibercors.Config{
		AllowOrigins:     app,
		ExposeHeaders:    "X-Total-Count, *", // want "take the [*] in Access-Control-Expose-Headers for a header of that name"
		AllowCredentials: true,
	})
}

func option(h http.Handler) http.Handler {
	return handlers.CORS(
		handlers.AllowedOrigins([]string{app}),
		handlers.ExposedHeaders([]string{"X-Total-Count", "*"}), // want "take the [*] in Access-Control-Expose-Headers for a header of that name"
		handlers.AllowCredentials(),
	)(h)
}

func operands() func(http.Handler) http.Handler {
	return rest.CORS(rest.CorsAllowedOrigins(app), rest.CorsAllowCredentials(true), rest.CorsExposedHeaders("*", "X-Total-Count")) // want "take the [*] in Access-Control-Expose-Headers for a header of that name"
}

func built() context.Handler {
	return iriscors.New().AllowOrigins(app).ExposeHeaders("*", "X-Total-Count").Handler() // want "take the [*] in Access-Control-Expose-Headers for a header of that name"
}

func perRequest(r *ghttp.Request) {
	options := r.Response.DefaultCORSOptions()
	options.AllowDomain = []string{"app.example.com"}
	options.ExposeHeaders = "*" // want "take the [*] in Access-Control-Expose-Headers for a header of that name"
	r.Response.CORS(options)
	r.Middleware.Next()
}
