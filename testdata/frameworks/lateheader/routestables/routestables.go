// Package routestables adds the routes of tables before the middleware.
package routestables

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

type route struct {
	method, path string
	handler      gin.HandlerFunc
}

func hello(c *gin.Context) { c.String(http.StatusOK, "hello") }

var table = []route{{"GET", "/hello", hello}, {"PUT", "/bye", hello}}

func routes() []route { return []route{{"DELETE", "/all", hello}} }

func allow(c *gin.Context) {
	c.Header("Access-Control-Allow-Origin", "https://app.example.com")
	c.Header("Access-Control-Allow-Credentials", "true")
	if c.Request.Method == http.MethodOptions {
		c.Header("Access-Control-Allow-Methods", "PUT, DELETE")
		c.AbortWithStatus(http.StatusNoContent)
		return
	}
	c.Next()
}

func register(r *gin.Engine, list []route) {
	for _, to := range list {
		r.Handle(to.method, to.path, to.handler)
	}
}

func late() http.Handler {
	r := gin.New()
	for _, to := range routes() {
		r.Handle(to.method, to.path, to.handler)
	}
	register(r, table)
	r.Use(allow) // want "only for routes that are added after it"
	return r
}
