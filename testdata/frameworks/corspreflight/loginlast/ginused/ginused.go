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
	api := r.Use(cors.Default())
	api.Use(login)
	api.PUT("/x", put)
	r.Run()
}

func chained() {
	r := gin.Default()
	r.Use(cors.Default()).Use(login)
	r.PUT("/x", put)
	r.Run()
}

// mixed has them for the router by both of its names.
func mixed() {
	r := gin.Default()
	api := r.Use(gin.Recovery())
	r.Use(cors.Default())
	api.Use(login)
	api.PUT("/x", put)
	r.Run()
}

// sometimes may have none.
func sometimes(private bool) {
	r := gin.Default()
	if private {
		api := r.Use(login)
		api.GET("/y", put)
	}
	r.Use(cors.Default())
	r.PUT("/x", put)
	r.Run()
}
