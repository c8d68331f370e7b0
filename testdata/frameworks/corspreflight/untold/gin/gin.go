// Package gin has a middleware of a group.
package gin

import "github.com/gin-gonic/gin"

func allow(c *gin.Context) {
	c.Header("Access-Control-Allow-Origin", "https://app.example.com")
	c.Header("Access-Control-Allow-Methods", "GET, DELETE") // want "none comes here, since there are routes for other methods only"
	c.Next()
}

func serve() error {
	r := gin.New()
	api := r.Group("/api")
	api.Use(allow)
	api.DELETE("/me", func(c *gin.Context) { c.Status(204) })
	return r.Run()
}
