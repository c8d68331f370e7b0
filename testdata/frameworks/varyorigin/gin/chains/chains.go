// Package chains puts Vary: Origin and what depends on the Origin into handlers
// of their own.
package chains

import (
	"strings"

	"github.com/gin-gonic/gin"
)

var allowed = map[string]bool{"https://app.example.com": true}

func Vary(headers ...string) gin.HandlerFunc {
	return func(c *gin.Context) {
		c.Writer.Header().Set("Vary", strings.Join(headers, ", "))
		c.Next()
	}
}

// Others may use it without Vary, but here it stands behind that.
func CORS() gin.HandlerFunc {
	return func(c *gin.Context) {
		if origin := c.GetHeader("Origin"); allowed[origin] {
			c.Header("Access-Control-Allow-Origin", origin)
			c.Header("Access-Control-Allow-Credentials", "true")
		}
		c.Next()
	}
}

// Nobody puts it behind Vary.
func Alone() gin.HandlerFunc {
	return func(c *gin.Context) {
		if origin := c.GetHeader("Origin"); allowed[origin] {
			c.Header("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
		}
		c.Next()
	}
}

func Routes(r, other *gin.Engine) {
	r.Use(Vary("Origin", "Accept"), CORS())
	r.GET("/", func(c *gin.Context) { c.String(200, "ok") })
	other.Use(Vary("Accept"), Alone())
	other.GET("/", func(c *gin.Context) { c.String(200, "ok") })
}
