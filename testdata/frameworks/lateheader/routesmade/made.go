// Package routesmade gives routers a library's middleware by functions of its own.
package routesmade

import (
	"net/http"
	"time"

	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
)

func newCORS() gin.HandlerFunc {
	return cors.New(cors.Config{
		AllowOrigins:     []string{"https://app.example.com"},
		AllowMethods:     []string{"GET", "POST"},
		AllowCredentials: true,
		MaxAge:           12 * time.Hour,
	})
}

func reviews(c *gin.Context) { c.JSON(http.StatusOK, "x") }

func late() {
	r := gin.New()
	r.GET("/reviews", reviews)
	r.Use(newCORS()) // want "only for routes that are added after it"
	r.Run()
}

func inTime() {
	r := gin.New()
	r.Use(newCORS())
	r.GET("/reviews", reviews)
	r.Run()
}

// either may be what the router has had already.
func either(debug bool) gin.HandlerFunc {
	if debug {
		return cors.Default()
	}
	return gin.Logger()
}

func maybe() {
	r := gin.New()
	r.GET("/reviews", reviews)
	r.Use(either(true))
	r.Run()
}
