// Package main has routers that are made by functions which it starts.
package main

import (
	"os"
	"os/signal"

	"github.com/gin-gonic/gin"
)

var allowed = map[string]bool{"https://app.example.com": true, "https://admin.example.com": true}

func item(c *gin.Context) {
	if origin := c.GetHeader("Origin"); allowed[origin] {
		c.Header("Access-Control-Allow-Origin", origin)
	}
	c.String(200, "ok")
}

func inner(c *gin.Context) {
	if origin := c.GetHeader("Origin"); allowed[origin] {
		c.Header("Access-Control-Allow-Origin", origin)
	}
	c.String(200, "ok")
}

func bare(c *gin.Context) {
	if origin := c.GetHeader("Origin"); allowed[origin] {
		c.Header("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
	}
	c.String(200, "ok")
}

func vary(c *gin.Context) {
	c.Header("Vary", "Origin")
	c.Next()
}

func main() {
	go serve()
	go func() {
		r := gin.New()
		r.Use(vary)
		r.GET("/inner", inner)
		r.Run(":8081")
	}()
	go serveBare()
	stop := make(chan os.Signal, 1)
	signal.Notify(stop, os.Interrupt)
	<-stop
}

func serve() {
	r := gin.New()
	r.Use(vary)
	r.GET("/item", item)
	r.Run(":8080")
}

func serveBare() {
	r := gin.New()
	r.GET("/bare", bare)
	r.Run(":8082")
}
