// Package gin adds an origin to that of a library's middleware.
package gin

import (
	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
)

func items(c *gin.Context) {
	c.Writer.Header().Add("Access-Control-Allow-Origin", "https://app.example.com") // want "has Access-Control-Allow-Origin twice"
	c.JSON(200, "tea")
}

// own is a middleware that comes after it.
func own(c *gin.Context) {
	c.Writer.Header().Add("Access-Control-Allow-Origin", "https://app.example.com") // want "has Access-Control-Allow-Origin twice"
	c.Next()
}

func grouped(c *gin.Context) {
	c.Writer.Header().Add("Access-Control-Allow-Origin", "*") // want "has Access-Control-Allow-Origin twice"
	c.JSON(200, "tea")
}

func plain(c *gin.Context) { c.JSON(200, "tea") }

func main() {
	r := gin.New()
	r.Use(gin.Logger(), cors.New(cors.Config{AllowOrigins: []string{"https://app.example.com"}, AllowCredentials: true}))
	r.GET("/items", items)
	addRoutes(r)
	r.Run()
}

func addRoutes(r *gin.Engine) {
	api := r.Group("/api")
	api.GET("/items", grouped)
}

func chained() {
	r := gin.New()
	r.Use(cors.Default(), own)
	r.GET("/items", plain)
	r.Run()
}
