// Package routesreturned gives a middleware to routers that functions of the package make,
// add routes to, and return.
package routesreturned

import (
	"os"

	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
)

var policy = cors.New(cors.Config{AllowOrigins: []string{"https://app.example.com"}, AllowCredentials: true})

type app struct{ name string }

func (a *app) hello(c *gin.Context) { c.String(200, a.name) }

func hello(c *gin.Context) { c.String(200, "hello") }

func newRouter() *gin.Engine {
	r := gin.Default()
	v1 := r.Group("/v1")
	v1.GET("/hello", hello)
	return r
}

func (a *app) router() *gin.Engine {
	r := gin.New()
	a.register(r)
	return r
}

func (a *app) register(r *gin.Engine) { r.GET("/hello", a.hello) }

func empty() *gin.Engine { return gin.New() }

func emptyByName() *gin.Engine {
	r := gin.New()
	r.Use(gin.Logger())
	return r
}

func late() {
	r := newRouter()
	r.Use(policy) // want "only for routes that are added after it"
	r.Run()
}

func lateForMethods(a *app) {
	r := a.router()
	r.Use(policy) // want "only for routes that are added after it"
	r.Run()
}

func lateForOwn() {
	r := empty()
	r.GET("/hello", hello)
	r.Use(policy) // want "only for routes that are added after it"
	r.Run()
}

func lateForOwnByName() {
	r := emptyByName()
	r.GET("/hello", hello)
	r.Use(policy) // want "only for routes that are added after it"
	r.Run()
}

func inTime() {
	r := emptyByName()
	r.Use(policy)
	r.GET("/hello", hello)
	r.Run()
}

func forOthers() {
	r := newRouter()
	r.Use(policy)
	r.GET("/later", hello)
	r.Run()
}

// Of these, more is done with the router than is known here.

func withPolicy() *gin.Engine {
	r := gin.New()
	r.Use(policy)
	r.GET("/hello", hello)
	return r
}

func either() *gin.Engine {
	if os.Getenv("EMPTY") != "" {
		return empty()
	}
	r := gin.New()
	r.GET("/hello", hello)
	return r
}

var kept *gin.Engine

func keeping() *gin.Engine {
	r := gin.New()
	r.GET("/hello", hello)
	kept = r
	return r
}

func adding() *gin.Engine {
	r := gin.New()
	r.GET("/add", func(c *gin.Context) { r.GET("/hello", hello) })
	return r
}

func maybe() {
	for _, r := range []*gin.Engine{withPolicy(), either()} {
		r.Use(policy)
	}
	r := withPolicy()
	r.Use(policy)
	e := either()
	e.Use(policy)
	k := keeping()
	k.Use(policy)
	a := adding()
	a.Use(policy)
}
