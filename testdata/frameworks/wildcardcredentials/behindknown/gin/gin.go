// Package gin has a * where a library allows no credentials, or comes not before.
package gin

import (
	"os"

	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
)

func items(c *gin.Context) {
	c.Header("Access-Control-Allow-Origin", "*")
	c.JSON(200, "tea")
}

func plain(c *gin.Context) { c.JSON(200, "tea") }

func anonymous() {
	r := gin.New()
	r.Use(cors.New(cors.Config{AllowOrigins: []string{"https://app.example.com"}}))
	r.GET("/items", items)
	r.Run()
}

func before() {
	r := gin.New()
	r.GET("/items", items)
	api := r.Group("/api")
	api.Use(cors.New(cors.Config{AllowOrigins: []string{"https://app.example.com"}, AllowCredentials: true}))
	api.GET("/items", plain)
	r.Run()
}

// outside is set over by the library.
func outside() {
	r := gin.New()
	r.Use(items)
	r.Use(cors.New(cors.Config{AllowOrigins: []string{"https://app.example.com"}, AllowCredentials: true}))
	r.GET("/plain", plain)
	r.Run()
}

// configured may allow credentials, or not.
func configured() {
	r := gin.New()
	r.Use(cors.New(cors.Config{AllowOrigins: []string{"https://app.example.com"}, AllowCredentials: os.Getenv("LOGIN") != ""}))
	r.GET("/items", items)
	r.Run()
}

// own sets an origin.
func own(c *gin.Context) {
	c.Header("Access-Control-Allow-Origin", "https://app.example.com")
	c.JSON(200, "tea")
}

func listed() {
	r := gin.New()
	r.Use(cors.New(cors.Config{AllowOrigins: []string{"https://app.example.com"}, AllowCredentials: true}))
	r.GET("/own", own)
	r.Run()
}

// withdrawn takes the credentials back.
func withdrawn(c *gin.Context) {
	c.Header("Access-Control-Allow-Origin", "*")
	c.Writer.Header().Del("Access-Control-Allow-Credentials")
	c.JSON(200, "tea")
}

func public() {
	r := gin.New()
	r.Use(cors.New(cors.Config{AllowOrigins: []string{"https://app.example.com"}, AllowCredentials: true}))
	r.GET("/public", withdrawn)
	r.Run()
}
