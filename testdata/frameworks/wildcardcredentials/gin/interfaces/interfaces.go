// Package interfaces adds handlers to routers that functions are given as interfaces.
package interfaces

import "github.com/gin-gonic/gin"

func starred(c *gin.Context) {
	c.Header("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	c.Next()
}

func credentials(c *gin.Context) {
	c.Header("Access-Control-Allow-Credentials", "true")
	c.String(200, "ok")
}

func routes(r gin.IRouter) {
	r.Use(starred)
	r.GET("/", credentials)
}

func serve() {
	routes(gin.New())
}
