// Package searched has a test for preflights behind a middleware that looks them up.
package searched

import (
	"net/http"
	"slices"

	"github.com/gin-gonic/gin"
)

func allow(c *gin.Context) {
	c.Header("Access-Control-Allow-Origin", "https://app.example.com")
	if slices.Contains([]string{"OPTIONS"}, c.Request.Method) {
		c.Header("Access-Control-Allow-Methods", "GET, PUT")
		c.AbortWithStatus(204)
		return
	}
	c.Next()
}

func put(c *gin.Context) {
	c.Header("Access-Control-Allow-Origin", "https://app.example.com")
	if c.Request.Method == http.MethodOptions {
		c.Header("Access-Control-Allow-Methods", "GET, PUT")
		c.Status(204)
		return
	}
	c.JSON(200, 1)
}

func serve() error {
	r := gin.Default()
	r.Use(allow)
	r.PUT("/me", put)
	return r.Run()
}
