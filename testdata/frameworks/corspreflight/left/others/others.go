// Package others has a middleware beside it that is out of sight.
package others

import "github.com/gin-gonic/gin"

func allow(c *gin.Context) {
	c.Header("Access-Control-Allow-Origin", "https://app.example.com")
	c.Header("Access-Control-Allow-Methods", "GET, PUT")
	c.Next()
}

func serve(more gin.HandlerFunc) error {
	r := gin.New()
	r.Use(allow, more)
	r.PUT("/me", func(c *gin.Context) { c.Status(204) })
	return r.Run()
}
