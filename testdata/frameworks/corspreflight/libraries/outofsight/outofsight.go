// Package outofsight has what may answer preflights, and is not in sight: a middleware,
// a handler of what has no route, what is around a router.
package outofsight

import (
	"net/http"

	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
)

// Answer may be anything.
var Answer gin.HandlerFunc

// Wrap may do anything.
var Wrap func(http.Handler) http.Handler

func put(c *gin.Context) { c.JSON(200, "done") }

func config() cors.Config {
	return cors.Config{AllowOrigins: []string{"https://app.example.com"}, AllowMethods: []string{"PUT"}}
}

func noRoute() {
	router := gin.New()
	router.NoRoute(Answer)
	g := router.Group("/api")
	g.Use(cors.New(config()))
	g.PUT("/items", put)
	router.Run()
}

func wrapped() {
	router := gin.New()
	g := router.Group("/api")
	g.Use(cors.New(config()))
	g.PUT("/items", put)
	http.ListenAndServe(":8080", Wrap(router))
}

// Router returns what others may use as they like.
func Router() *gin.Engine {
	router := gin.New()
	g := router.Group("/api")
	g.Use(cors.New(config()))
	g.PUT("/items", put)
	return router
}

// Routes is given a router by others.
func Routes(router *gin.Engine) {
	g := router.Group("/api")
	g.Use(cors.New(config()))
	g.PUT("/items", put)
}
