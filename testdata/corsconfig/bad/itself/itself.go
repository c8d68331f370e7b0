// Package itself lists the origin of each request, whatever it is.
package itself

import (
	"net/http"

	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
	rs "github.com/rs/cors"
)

func ofEcho(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		return middleware.CORSWithConfig(middleware.CORSConfig{
			AllowOrigins:     []string{c.Request().Header.Get("Origin")}, // want "every site can read these responses with the user's cookies: the origin that asks is listed, whatever it is"
			AllowCredentials: true,
		})(next)(c)
	}
}

func ofGin(c *gin.Context) {
	config := cors.DefaultConfig()
	config.AllowCredentials = true
	config.AllowOrigins = []string{"https://app.example.com", c.GetHeader("Origin")} // want "the origin that asks is listed"
	cors.New(config)(c)
}

func around(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		origin := r.Header.Get("Origin")
		if origin == "" {
			next.ServeHTTP(w, r)
			return
		}
		rs.New(rs.Options{AllowedOrigins: []string{origin}, AllowCredentials: true}).Handler(next).ServeHTTP(w, r) // want "the origin that asks is listed"
	})
}
