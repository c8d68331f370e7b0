// Package ginused has routers that are kept as what Use returns.
package ginused

import (
	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
)

func login(c *gin.Context) {
	if c.GetHeader("Authorization") == "" {
		c.AbortWithStatus(401)
	}
}

func put(c *gin.Context) { c.JSON(200, "done") }

func kept() {
	r := gin.Default()
	api := r.Use(login) // want "they send that without cookies and Authorization, and this refuses it then"
	api.Use(cors.Default())
	api.PUT("/x", put)
	r.Run()
}

func chained() {
	r := gin.Default()
	r.Use(login).Use(cors.Default()) // want "they send that without cookies and Authorization, and this refuses it then"
	r.PUT("/x", put)
	r.Run()
}
