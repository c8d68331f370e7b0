// Package groupassigned gives a variable a group, and then what the group's method
// returns, which is the group.
package groupassigned

import "github.com/gin-gonic/gin"

func allow(c *gin.Context) {
	c.Header("Access-Control-Allow-Origin", "https://app.example.com")
	c.Header("Access-Control-Allow-Methods", "PUT")
	if c.Request.Method == "OPTIONS" { // want "none comes here, since there are routes for other methods only"
		c.AbortWithStatus(204)
		return
	}
	c.Next()
}

func put(c *gin.Context) { c.JSON(200, "done") }

func routes(r *gin.Engine) {
	var api gin.IRoutes
	api = r.Group("/api")
	api = api.Use(allow)
	api = api.PUT("/x", put)
	api.DELETE("/x", put)
}
