// Package itself lists the origin of a request that was checked, or does not tell it
// what the user is told.
package itself

import (
	"net/http"

	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
	rs "github.com/rs/cors"
)

var allowed = map[string]bool{"https://app.example.com": true, "https://admin.example.com": true}

func checked(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		origin := r.Header.Get("Origin")
		if !allowed[origin] {
			next.ServeHTTP(w, r)
			return
		}
		rs.New(rs.Options{AllowedOrigins: []string{origin}, AllowCredentials: true}).Handler(next).ServeHTTP(w, r)
	})
}

// believed is checked by code that is not in view.
func believed(isTenant func(string) bool) gin.HandlerFunc {
	return func(c *gin.Context) {
		config := cors.DefaultConfig()
		config.AllowCredentials = true
		if isTenant(c.GetHeader("Origin")) {
			config.AllowOrigins = []string{c.GetHeader("Origin")}
		} else {
			config.AllowOrigins = []string{"https://app.example.com"}
		}
		cors.New(config)(c)
	}
}

// public has nothing of the user.
func public(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		return middleware.CORSWithConfig(middleware.CORSConfig{
			AllowOrigins: []string{c.Request().Header.Get("Origin")},
		})(next)(c)
	}
}

// onHost is for the host that was asked for.
func onHost(c *gin.Context) {
	config := cors.DefaultConfig()
	config.AllowCredentials = true
	config.AllowOrigins = []string{"https://" + c.Request.Host}
	cors.New(config)(c)
}
