// Package groupeither gives a variable one router or another: all requests come to the
// middlewares of one of them.
package groupeither

import "github.com/gin-gonic/gin"

func allow(c *gin.Context) {
	c.Header("Access-Control-Allow-Origin", "https://app.example.com")
	c.Header("Access-Control-Allow-Methods", "PUT")
	if c.Request.Method == "OPTIONS" {
		c.AbortWithStatus(204)
		return
	}
	c.Next()
}

func put(c *gin.Context) { c.JSON(200, "done") }

func routes(r *gin.Engine, below bool) {
	var api gin.IRoutes = r
	if below {
		api = r.Group("/api")
	}
	api = api.Use(allow)
	api.PUT("/x", put)
}

func other(r *gin.Engine, below bool) {
	var api gin.IRoutes
	if below {
		api = r.Group("/api")
	} else {
		api = r
	}
	api.Use(allow)
	api.DELETE("/x", put)
}
