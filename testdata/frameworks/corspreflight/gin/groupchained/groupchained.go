// Package groupchained gives a group all it has in one chain of calls.
package groupchained

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
	r.Group("/api").Use(allow).PUT("/x", put).DELETE("/x", put)
}
