// Package routestableslists has lists of handlers in a table, the first of which may be a
// middleware.
package routestableslists

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

type route struct {
	path     string
	handlers []gin.HandlerFunc
}

func allow(c *gin.Context) {
	c.Header("Access-Control-Allow-Origin", "https://app.example.com")
	c.Header("Access-Control-Allow-Credentials", "true")
	c.Next()
}

func late(table []route) http.Handler {
	r := gin.New()
	for _, to := range table {
		r.GET(to.path, to.handlers...)
	}
	r.Use(allow)
	return r
}
