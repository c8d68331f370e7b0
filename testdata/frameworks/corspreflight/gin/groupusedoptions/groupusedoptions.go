// Package groupusedoptions has routes for OPTIONS by what Use, or another route, returns.
package groupusedoptions

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

func kept(r *gin.Engine) {
	api := r.Group("/api").Use(allow)
	api.PUT("/x", put).OPTIONS("/x", put)
}
