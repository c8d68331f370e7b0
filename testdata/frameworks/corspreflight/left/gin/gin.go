// Package gin leaves it to the engine to answer preflights, which it does with 404.
package gin

import "github.com/gin-gonic/gin"

func allow() gin.HandlerFunc {
	return func(c *gin.Context) {
		c.Header("Access-Control-Allow-Origin", "https://app.example.com")
		c.Header("Access-Control-Allow-Headers", "Content-Type") // want "it is left to the router, which refuses it"
		c.Header("Access-Control-Allow-Methods", "GET, PUT")
		c.Next()
	}
}

func serve() error {
	r := gin.Default()
	r.Use(allow())
	r.PUT("/me", func(c *gin.Context) { c.Status(204) })
	return r.Run()
}
