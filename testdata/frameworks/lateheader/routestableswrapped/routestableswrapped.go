// Package routestableswrapped has a route in a table that has the middleware already.
package routestableswrapped

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

type route struct {
	path    string
	handler gin.HandlerFunc
}

func hello(c *gin.Context) { c.String(http.StatusOK, "hello") }

func allowing(next gin.HandlerFunc) gin.HandlerFunc {
	return func(c *gin.Context) {
		c.Header("Access-Control-Allow-Origin", "https://app.example.com")
		c.Header("Access-Control-Allow-Credentials", "true")
		next(c)
	}
}

var table = []route{{"/hello", allowing(hello)}}

func late() http.Handler {
	r := gin.New()
	for _, to := range table {
		r.GET(to.path, to.handler)
	}
	r.Use(allowing(func(c *gin.Context) { c.Next() }))
	return r
}
