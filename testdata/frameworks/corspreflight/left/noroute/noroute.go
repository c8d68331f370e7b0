// Package noroute tells the engine what to do with requests that no route is for, and
// another one has a middleware of somebody else.
package noroute

import "github.com/gin-gonic/gin"

func allow(c *gin.Context) {
	c.Header("Access-Control-Allow-Origin", "https://app.example.com")
	c.Header("Access-Control-Allow-Methods", "GET, PUT")
	c.Next()
}

func serve() error {
	r := gin.New()
	r.Use(allow)
	r.PUT("/me", func(c *gin.Context) { c.Status(204) })
	r.NoRoute(func(c *gin.Context) { c.Status(204) })
	return r.Run()
}
