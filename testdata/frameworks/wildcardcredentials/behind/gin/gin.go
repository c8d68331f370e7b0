// Package gin sets a * over the origin of a library that allows credentials.
package gin

import (
	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
)

func items(c *gin.Context) {
	c.Header("Access-Control-Allow-Origin", "*") // want "browsers reject every credentialed response"
	c.JSON(200, "tea")
}

// own is a middleware that comes after it.
func own(c *gin.Context) {
	c.Writer.Header().Set("Access-Control-Allow-Origin", "*") // want "browsers reject every credentialed response"
	c.Next()
}

func plain(c *gin.Context) { c.JSON(200, "tea") }

func main() {
	r := gin.New()
	config := cors.DefaultConfig()
	config.AllowOrigins = []string{"https://app.example.com"}
	config.AllowCredentials = true
	r.Use(cors.New(config))
	r.GET("/items", items)
	r.Run()
}

func chained() {
	r := gin.New()
	r.Use(cors.New(cors.Config{AllowOrigins: []string{"https://app.example.com"}, AllowCredentials: true}))
	r.Use(own)
	r.GET("/items", plain)
	r.Run()
}
